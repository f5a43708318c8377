import { openSocket } from '@/platform/socket'
import { makeHallLink } from './hall-link'

/** This app's one line to the hall: pages share it, and it is hung up when none of them is open. */
export const hall = makeHallLink({ open: (events) => openSocket('/ws', events), random: Math.random })
