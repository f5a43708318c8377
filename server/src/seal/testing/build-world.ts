import { Types } from 'mongoose'
import { type ChainHead } from '../../db/find-chain-fault'
import { type HistoryCheckpointRow } from '../history-checkpoint'
import { type SealKeys } from '../seal-keys'
import { signCheckpoint } from '../sign-checkpoint'
import { chainRow, type StoredRow } from './chain-row'

/** A small history as the database holds it: rows in the order of _id, the records' heads, the checkpoints. */
export interface World { rows: StoredRow[]; heads: ChainHead[]; checkpoints: HistoryCheckpointRow[]; noted: string }

const STEPS = ['pending', 'in_review', 'rejected', 'pending', 'approved']
const STRETCH = 10
const start = Date.UTC(2025, 4, 20)

/** Ids as a process gives them: later is greater. */
const idAt = (n: number): Types.ObjectId => new Types.ObjectId(Math.floor(start / 1000 + n).toString(16) + n.toString(16).padStart(16, '0'))

/** `records` records whose histories of one to five rows were written in turn, all sealed, in stretches of 10 rows. */
export function buildWorld(records: number, keys: SealKeys): World {
  const rows: StoredRow[] = []
  const last = new Map<number, StoredRow>()
  for (const [step, to] of STEPS.entries()) {
    for (let record = 0; record < records; record++) {
      if (record % STEPS.length < step) continue
      const n = rows.length
      const before = last.get(record)
      const row = chainRow({
        _id: idAt(n + 1000), subjectKind: 'correction', subjectId: idAt(record), seq: 0, at: new Date(start + n * 1000), actorRole: 'student', actorId: `account-${record}`,
        actorName: '张雨桐', channel: 'weapp', action: 'submit', from: before?.to ?? '', to, reason: '写错了', version: 1, changed: ['phone'], prevHash: '', hash: '',
      }, before)
      last.set(record, row)
      rows.push(row)
    }
  }
  const checkpoints: HistoryCheckpointRow[] = []
  for (let from = 0; from < rows.length; from += STRETCH) {
    const throughId = from + STRETCH < rows.length ? rows[from + STRETCH - 1]?._id ?? idAt(0) : idAt(9000)
    checkpoints.push(signCheckpoint(rows.slice(from, from + STRETCH), checkpoints.at(-1), { throughId, at: new Date(start + 1e9 + from), keys }))
  }
  const heads = [...last.values()].map((row) => ({ _id: row.subjectId, historySeq: row.seq, historyHash: row.hash, status: row.to }))
  return { rows, heads, checkpoints, noted: checkpoints.at(-1)?.hash ?? '' }
}
