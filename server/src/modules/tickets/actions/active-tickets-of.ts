import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'

/** A student's active registrations for these events, by hex id of the event, in one read. */
export async function activeTicketsOf(studentId: string, fairIds: readonly Types.ObjectId[]): Promise<Map<string, Pick<TicketRow, '_id' | 'status'>>> {
  const rows = await Ticket.find({ studentId, fairId: { $in: fairIds }, active: true }, { fairId: 1, status: 1 }).lean<Pick<TicketRow, '_id' | 'status' | 'fairId'>[]>()
  return new Map(rows.map(({ fairId, ...row }) => [fairId.toString(), row]))
}
