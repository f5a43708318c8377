import { type Types } from 'mongoose'
import { genesisHash, hashHistoryRow, type HistoryRow } from './history'
import { readHistory } from './read-history'

/** The head a record carries: how many rows its chain has, and the hash of the last. */
export interface ChainHead { _id: Types.ObjectId; historySeq: number; historyHash: string }

/**
 * Recomputes a record's chain (R-DST-3): every row's hash, its link to the row before, and the head kept on the record.
 * Returns the number of the first row that does not hold; undefined when the whole chain does.
 */
export async function verifyChain(subjectKind: string, head: ChainHead): Promise<number | undefined> {
  const rows = await readHistory(subjectKind, head._id)
  const broken = rows.findIndex((row, at) => !holds(row, at, rows[at - 1]))
  if (broken !== -1) return broken + 1
  const last = rows.at(-1)
  return last?.seq === head.historySeq && last.hash === head.historyHash ? undefined : rows.length + 1
}

function holds(row: HistoryRow, at: number, before: HistoryRow | undefined): boolean {
  return row.seq === at + 1 && row.prevHash === (before?.hash ?? genesisHash) && row.hash === hashHistoryRow(row)
}
