import { type Types } from 'mongoose'
import { Ticket, type Passage } from '../model'
import { admissionOf } from './pass-gate'

/** Writes what the record of the gates adds up to, unless a gate wrote in between: false then. */
export async function replacePassages(id: Types.ObjectId, rev: number, { passages, entry, inside }: { passages: Passage[]; entry?: Passage; inside: boolean }): Promise<boolean> {
  const admission = entry && admissionOf(entry)
  const { matchedCount } = await Ticket.updateOne({ _id: id, rev }, { $set: { passages, inside, ...(admission && { admission }) }, ...(admission ? {} : { $unset: { admission: 1 } }), $inc: { rev: 1 } })
  return matchedCount === 1
}
