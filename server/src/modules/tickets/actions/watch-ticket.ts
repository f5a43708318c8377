import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Ticket, type TicketRow } from '../model'
import { presentAtGate } from '../present'

/** Whether a student's own ticket was scanned, given up or changed: one read by its id, without its event and its history. @throws AppError not_found */
export async function watchTicket(actor: Actor, id: string) {
  const row = await Ticket.findOne({ _id: id, studentId: ownStudentId(actor) }, { version: 1, inside: 1, admission: 1 }).lean<Pick<TicketRow, 'version' | 'inside' | 'admission'>>()
  if (!row) throw new AppError('not_found')
  return presentAtGate(row)
}
