import { Ticket, type Admission, type Passage } from '../model'
import { scannedFields, type ScannedTicket, type TicketAt } from './find-scanned-ticket'

/**
 * R-FAIR-4: lets a held ticket through, in one atomic step that is the whole guard: of any number of scans at once, one enters. Returns the ticket as it
 * was before, which says whether this one did (decideScan() of what is returned); null when there is no such ticket. `passage.nonce` passes once.
 */
export function passGate(at: TicketAt, { passage, reentry }: { passage: Passage; reentry: boolean }): Promise<ScannedTicket | null> {
  const said = { $literal: passage }
  const entry = passage.mode === 'entry'
  const unused = { $eq: [{ $ifNull: ['$admission', null] }, null] }
  const free = !entry || (reentry ? { $or: [unused, { $ne: ['$inside', true] }] } : unused)
  const again = { $in: [passage.nonce, { $ifNull: ['$passages.nonce', []] }] }
  const passed = {
    passages: { $concatArrays: [{ $ifNull: ['$passages', []] }, [said]] }, inside: entry, rev: { $add: ['$rev', 1] }, ...(entry && { admission: { $literal: admissionOf(passage) } }),
  }
  return Ticket.findOneAndUpdate(at, [{ $replaceWith: { $cond: [{ $and: [{ $eq: ['$status', 'held'] }, { $not: [again] }, free] }, { $mergeObjects: ['$$ROOT', passed] }, '$$ROOT'] } }],
    { projection: scannedFields, returnDocument: 'before', updatePipeline: true }).lean<ScannedTicket>()
}

/** What a ticket remembers of the entry that counts. */
export function admissionOf({ nonce, at, gateId, gateName, staffId }: Passage): Admission { return { nonce, at, gateId, gateName, staffId } }
export { type Passage }
