import { type ErrorId } from '@shared/kernel/error-ids'
import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'

/** Why a student cannot register for this event once more: they are registered, or the organiser took their place away (作废). One read. */
export async function whyNotAgain(studentId: string, fairId: Types.ObjectId): Promise<ErrorId | undefined> {
  const rows = await Ticket.find({ studentId, fairId, status: { $ne: 'cancelled' } }, { active: 1 }).lean<Pick<TicketRow, 'active'>[]>()
  if (rows.some(({ active }) => active)) return 'event_already_registered'
  return rows.length > 0 ? 'ticket_revoked' : undefined
}
