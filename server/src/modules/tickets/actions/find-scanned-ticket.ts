import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'

export type ScannedTicket = Pick<TicketRow, '_id' | 'status' | 'maskedName' | 'admission' | 'inside' | 'passages'>
/** A ticket by what was scanned, or by what a search found; always at one event. */
export type TicketAt = { fairId: Types.ObjectId | string } & ({ codeHash: string } | { _id: Types.ObjectId | string })
export const scannedFields = { status: 1, maskedName: 1, admission: 1, inside: 1, passages: 1 } as const

/** What a gate knows of a ticket; null when there is none. */
export function findScannedTicket(at: TicketAt): Promise<ScannedTicket | null> {
  return Ticket.findOne(at, scannedFields).lean<ScannedTicket>()
}
