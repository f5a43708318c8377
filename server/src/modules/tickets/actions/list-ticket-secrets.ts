import { type TicketSecret } from '@shared/tickets/issue-ticket-code'
import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'
import { ticketSecret } from './ticket-secret'

export interface ListedTicket extends Pick<TicketRow, '_id' | 'status' | 'maskedName' | 'admission' | 'inside'> { secret: TicketSecret }

/** The tickets of an event in the order of their ids, after `after`, with their secrets: for an offline list and nothing else (R-FAIR-5). Those who wait have none to show. */
export async function listTicketSecrets(fairId: Types.ObjectId | string, after: string | undefined, limit: number): Promise<ListedTicket[]> {
  const rows = await Ticket.find({ fairId, ...(after && { _id: { $gt: after } }) }, { fairId: 1, secret: 1, status: 1, maskedName: 1, admission: 1, inside: 1 }).sort({ _id: 1 }).limit(limit).batchSize(limit).lean<TicketRow[]>()
  return rows.map((row) => ({ ...row, secret: ticketSecret(row) }))
}
