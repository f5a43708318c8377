import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'
import { scannedFields, type ScannedTicket } from './find-scanned-ticket'

/** The tickets of an event behind many codes at once, by `codeHash`. */
export async function findTicketsByCode(fairId: Types.ObjectId | string, codeHashes: string[]): Promise<Map<string, ScannedTicket>> {
  const rows = await Ticket.find({ codeHash: { $in: codeHashes }, fairId }, { ...scannedFields, codeHash: 1 }).lean<(ScannedTicket & Pick<TicketRow, 'codeHash'>)[]>()
  return new Map(rows.map((row) => [row.codeHash, row]))
}
