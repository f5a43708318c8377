import { type Types } from 'mongoose'
import { genesisHash, hashHistoryRow, type HistoryRow } from '../../db/history'

export type StoredRow = HistoryRow & { _id: Types.ObjectId }

/** Gives `row` its place in the chain after `before`, as whoever knows our code could. */
export function chainRow(row: StoredRow, before: StoredRow | undefined): StoredRow {
  const placed = { ...row, seq: (before?.seq ?? 0) + 1, prevHash: before?.hash ?? genesisHash }
  return { ...placed, hash: hashHistoryRow(placed) }
}
