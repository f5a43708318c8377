import type { Organiser, OrganiserDeskProps } from '@/workbench/fairs/organiser'
import { deskPages } from './desk-pages'
import { EmployerDesk } from './employer-desk'
import { useWaiting } from './use-waiting'

function FairsDesk(props: OrganiserDeskProps) {
  const waiting = useWaiting()
  return <EmployerDesk waiting={waiting} {...props} />
}

/** The employer as the one who holds events, mostly talks. */
export const organiser: Organiser = { kind: 'employer', Desk: FairsDesk, pages: deskPages }
