import { type BoothResume } from '@shared/tickets/booth-resumes'
import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Ticket, type TicketRow } from '../model'
import { getTicket } from './get-ticket'

/** Which résumé a stand may keep from now on that scans this ticket (R-FAIR-6). @throws AppError not_found, ticket_not_held */
export async function chooseBoothResume(actor: Actor, id: string, choice: BoothResume): Promise<TicketRow> {
  const own = { _id: id, studentId: ownStudentId(actor) }
  const row = await Ticket.findOneAndUpdate({ ...own, active: true }, { $set: { boothResume: choice } }, { returnDocument: 'after' }).lean<TicketRow>()
  if (row) return row
  await getTicket(id, own)
  throw new AppError('ticket_not_held')
}
