import { decideScan } from '@shared/check-in/decide-scan'
import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { type PublishedFair } from '../../fairs/actions/get-published-fair'
import { findScannedTicket } from '../../tickets/actions/find-scanned-ticket'
import { eventAtGate } from '../event-at-gate'
import { readTicket } from '../read-ticket'

/**
 * The ticket that somebody shows at a running event, for whoever scans it without being a gate: fresh, of this event, and held. Whether its holder came
 * in through a gate is not asked: not every hall has one. @throws AppError not_found, event_not_running, booth_visitor_unknown
 */
export async function findShownTicket(fairId: string, text: string): Promise<{ fair: PublishedFair; ticketId: Types.ObjectId }> {
  const { facts, fair } = await eventAtGate(fairId)
  const now = clock.now()
  if (facts.status === 'cancelled' || now < fair.checkInFrom || now >= fair.endsAt) throw new AppError('event_not_running')
  const { at, code } = readTicket(text, facts)
  const ticket = at && await findScannedTicket(at)
  if (!ticket || decideScan({ event: facts, mode: 'entry', ms: now.getTime(), code, ticket: { status: ticket.status, entered: false, inside: false } })) throw new AppError('booth_visitor_unknown')
  return { fair, ticketId: ticket._id }
}
