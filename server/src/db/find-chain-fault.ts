import { type Types } from 'mongoose'
import { genesisHash, hashHistoryRow, type HistoryRow } from './history'

/** The head a record carries: how many rows its chain has, and the hash of the last. `status`, where given, has to be the last row's. */
export interface ChainHead { _id: Types.ObjectId; historySeq: number; historyHash: string; status?: string }

/** The first place where a chain does not hold: the number a row should have there, and what is wrong. */
export interface ChainFault { seq: number; what: string }

/**
 * Recomputes a record's chain (R-DST-3) from its rows, oldest first: every row's hash, its link to the row before, and the head on the
 * record. It cannot see a tail cut together with a head set back: the checkpoints do.
 */
export function findChainFault(rows: readonly HistoryRow[], head: ChainHead): ChainFault | undefined {
  for (const [at, row] of rows.entries()) {
    const what = whyNotHolding(row, at + 1, rows[at - 1]?.hash ?? genesisHash)
    if (what) return { seq: at + 1, what }
  }
  const last = rows.at(-1)
  const ends = rows.length + 1
  if (!last) return { seq: 1, what: 'the record has no history' }
  if (last.seq !== head.historySeq) return { seq: ends, what: `the history ends at row ${last.seq}, the record knows of ${head.historySeq}` }
  if (last.hash !== head.historyHash) return { seq: ends, what: 'the record names another last row' }
  if (head.status !== undefined && last.to !== head.status) return { seq: ends, what: `the record is ${head.status}, its history ends with ${last.to}` }
  return undefined
}

function whyNotHolding(row: HistoryRow, seq: number, prevHash: string): string | undefined {
  if (row.seq !== seq) return `row ${seq} is missing`
  if (row.prevHash !== prevHash) return 'the row does not follow the one before it'
  return row.hash === rehash(row) ? undefined : 'the row was changed'
}

function rehash(row: HistoryRow): string | undefined {
  try {
    return hashHistoryRow(row)
  } catch {
    return undefined // a field lost its type
  }
}
