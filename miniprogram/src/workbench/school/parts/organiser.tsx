import type { Organiser, OrganiserDeskProps } from '@/workbench/fairs/organiser'
import { deskPages } from './desk-pages'
import { SchoolDesk } from './school-desk'
import { useWaiting } from './use-waiting'

function FairsDesk(props: OrganiserDeskProps) {
  const waiting = useWaiting()
  return <SchoolDesk waiting={waiting} {...props} />
}

/** The school as the one who holds events. */
export const organiser: Organiser = { kind: 'school', Desk: FairsDesk, pages: deskPages }
