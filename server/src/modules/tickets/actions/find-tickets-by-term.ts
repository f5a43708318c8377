import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'

const most = 20
export type FoundTicket = Pick<TicketRow, '_id' | 'maskedName' | 'studentNo' | 'status' | 'admission' | 'inside'>

/** The tickets of an event whose holder has this full name or student number; those who wait have none. */
export function findTicketsByTerm(fairId: Types.ObjectId | string, term: string): Promise<FoundTicket[]> {
  return Ticket.find({ fairId, searchKeys: term, status: { $ne: 'waiting' } }, { maskedName: 1, studentNo: 1, status: 1, admission: 1, inside: 1 }).sort({ createdAt: -1, _id: -1 }).limit(most).lean<FoundTicket[]>()
}
