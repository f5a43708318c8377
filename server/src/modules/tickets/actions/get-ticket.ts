import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Ticket, type TicketRow } from '../model'

/** A registration inside `scope`. @throws AppError not_found */
export async function getTicket(id: Types.ObjectId | string, scope: Record<string, unknown>): Promise<TicketRow> {
  const row = await Ticket.findOne({ ...scope, _id: id }).lean<TicketRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type TicketRow }
