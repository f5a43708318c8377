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
    const folds = await Promise.all(tickets.map((ticket) => refoldOne(ticket, rows.get(ticket._id.toString()) ?? [], { reentry, without })))
    const marks = folds.flatMap((fold) => fold ?? [])
    if (marks.length > 0) await Scan.bulkWrite(marks, { ordered: false })
    left = tickets.filter((_, at) => !folds[at]).map(({ _id }) => _id)
  }
}

type Marks = ReturnType<typeof marksOf>

/** What is left to write on the rows; undefined when a gate wrote the ticket in between. */
async function refoldOne(ticket: PassagesOfTicket, rows: ScanRow[], { reentry, without }: { reentry: boolean; without?: string }): Promise<Marks | undefined> {
  const all = new Map([...(ticket.passages ?? []), ...rows.map(toPassage)].map((passage) => [passage.nonce, passage]))
  if (without) all.delete(without)
  const folded = foldPassages(all.values(), reentry)
  const changed = stateOf(ticket.passages ?? [], ticket.admission?.nonce, ticket.inside) !== stateOf(folded.passages, folded.entry?.nonce, folded.inside)
  if (changed && !await replacePassages(ticket._id, ticket.rev, folded)) return undefined
  return marksOf(rows, folded, { changed, rev: ticket.rev + Number(changed) })
}

/**
 * The organiser's list follows the ticket: who changed one writes all its rows, with the revision they were told by, so that one who read an older ticket
 * does not overwrite a newer word.
 */
function marksOf(rows: ScanRow[], { twice }: Folded, { changed, rev }: { changed: boolean; rev: number }) {
  const follow = rows.length < 2 ? [] : rows.filter(({ nonce, doubt }) => (doubt === undefined || doubt === 'twice') && (changed || twice.has(nonce) !== (doubt === 'twice')))
  return follow.map(({ _id, nonce }) => ({ updateOne: {
    filter: { _id, foldRev: { $not: { $gt: rev } } }, update: twice.has(nonce) ? { $set: { doubt: 'twice' as const, foldRev: rev } } : { $set: { foldRev: rev }, $unset: { doubt: 1 as const } },
  } }))
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
