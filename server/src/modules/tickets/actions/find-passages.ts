import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'

export type PassagesOfTicket = Pick<TicketRow, '_id' | 'passages' | 'admission' | 'inside' | 'rev'>

/** What tickets remember of the gates, with the revision that replacePassages() compares. */
export function findPassages(ids: readonly Types.ObjectId[]): Promise<PassagesOfTicket[]> {
  return Ticket.find({ _id: { $in: ids } }, { passages: 1, admission: 1, inside: 1, rev: 1 }).lean<PassagesOfTicket[]>()
}
