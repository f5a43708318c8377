import { type Types } from 'mongoose'
import { findPassages, type PassagesOfTicket } from '../tickets/actions/find-passages'
import { type Passage } from '../tickets/actions/pass-gate'
import { replacePassages } from '../tickets/actions/replace-passages'
import { foldPassages, type Folded } from './fold-passages'
import { Scan, type ScanRow } from './scan-model'

/**
 * Brings tickets in line with the record of their scans, by compare-and-set against a gate that works at the same moment. A passage that the ticket
 * remembers and whose row is still on its way counts, too. @param without a nonce that must not count
 */
export async function refoldTickets(ids: readonly Types.ObjectId[], { reentry, without }: { reentry: boolean; without?: string }): Promise<void> {
  let left = ids
  while (left.length > 0) {
    // Tickets first: a scan that comes in between raises their revision.
    const tickets = await findPassages(left)
    const rows = groupByTicket(await Scan.find({ ticketId: { $in: left }, outcome: { $ne: 'refused' } }).lean<ScanRow[]>())
    const done = await Promise.all(tickets.map(async (ticket) => refoldOne(ticket, rows.get(ticket._id.toString()) ?? [], { reentry, without })))
    left = tickets.filter((_, at) => !done[at]).map(({ _id }) => _id)
  }
}

async function refoldOne(ticket: PassagesOfTicket, rows: ScanRow[], { reentry, without }: { reentry: boolean; without?: string }): Promise<boolean> {
  const all = new Map([...(ticket.passages ?? []), ...rows.map(toPassage)].map((passage) => [passage.nonce, passage]))
  if (without) all.delete(without)
  const folded = foldPassages(all.values(), reentry)
  const changed = stateOf(ticket.passages ?? [], ticket.admission?.nonce, ticket.inside) !== stateOf(folded.passages, folded.entry?.nonce, folded.inside)
  if (changed && !await replacePassages(ticket._id, ticket.rev, folded)) return false
  await markTwice(rows, folded, ticket.rev + Number(changed))
  return true
}

/**
 * The organiser's list follows the ticket: all rows of one that passed more than once are written, each with the revision it was told by, so that one who
 * read an older ticket does not overwrite a newer word.
 */
async function markTwice(rows: ScanRow[], { twice }: Folded, rev: number): Promise<void> {
  if (rows.length < 2) return
  const follow = rows.filter(({ doubt }) => doubt === undefined || doubt === 'twice')
  await Promise.all(follow.map(({ _id, nonce }) => Scan.updateOne({ _id, foldRev: { $not: { $gt: rev } } },
    twice.has(nonce) ? { $set: { doubt: 'twice', foldRev: rev } } : { $set: { foldRev: rev }, $unset: { doubt: 1 } })))
}

const toPassage = ({ nonce, mode, at, gateId, gateName, staffId, staffName, outcome }: ScanRow): Passage =>
  ({ nonce, mode, at, gateId, gateName, staffId, staffName, ...(outcome === 'undone' && { undone: true }) })
const stateOf = (passages: Passage[], entry: string | undefined, inside: boolean): string => JSON.stringify([passages.map(({ nonce, undone }) => [nonce, Boolean(undone)]), entry ?? '', inside])

function groupByTicket(rows: ScanRow[]): Map<string, ScanRow[]> {
  const groups = new Map<string, ScanRow[]>()
  for (const row of rows) {
    const key = String(row.ticketId)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}
