import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { Ticket, type TicketRow } from '../model'
import { holderAsRead } from './holder-as-read'

const read = { schoolId: 1, studentName: 1, maskedName: 1, studentNo: 1 } as const
type Row = Pick<TicketRow, '_id' | keyof typeof read>

/** Who holds these tickets, by ticket, as this organiser reads it. */
export async function readHolders(actor: Actor, ids: readonly Types.ObjectId[]): Promise<Map<string, { name: string; studentNo: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await Ticket.find({ _id: { $in: ids } }, read).lean<Row[]>()
  return new Map(rows.map((row) => [row._id.toString(), holderAsRead(row, actor)]))
}
