import { Types } from 'mongoose'
import { History } from '../db/history'
import { digestRows, type SealedRow } from './digest-rows'
import { HistoryCheckpoint, type HistoryCheckpointRow } from './history-checkpoint'
import { type ReportFault } from './history-fault'
import { type SealKeys } from './seal-keys'
import { whyCheckpointBroken } from './why-checkpoint-broken'
import { whyStretchBroken } from './why-stretch-broken'

export interface CheckpointSummary { checkpoints: number; lastHash?: string; unsealedRows: number }

/**
 * Verifies every checkpoint and the rows it sealed, in one stream over the history: what a chain cannot see (a tail cut together with its
 * head, a record removed with its history) is missing here. `expect`: the hash of a checkpoint noted elsewhere, which has to be among them.
 */
export async function verifyCheckpoints({ keys, expect, report }: { keys: SealKeys; expect?: string; report: ReportFault }): Promise<CheckpointSummary> {
  const rows = History.collection.find<SealedRow>({}, { projection: { hash: 1 } }).sort({ _id: 1 }).batchSize(5000)
  const next = async (): Promise<SealedRow | null> => {
    for (;;) {
      const row = await rows.next()
      if (!row || row._id instanceof Types.ObjectId) return row
      report({ kind: 'history', id: JSON.stringify(row), what: 'the row has an _id that we never give' })
    }
  }
  let row = await next()
  let before: HistoryCheckpointRow | undefined
  let checkpoints = 0
  let expected = expect === undefined
  for await (const checkpoint of HistoryCheckpoint.collection.find<HistoryCheckpointRow>({}).sort({ seq: 1 })) {
    const faulty = (what: string | undefined): void => { if (what) report({ kind: 'checkpoint', id: String(checkpoint._id), seq: checkpoint.seq, what }) }
    faulty(whyCheckpointBroken(checkpoint, before, keys))
    const digest = digestRows()
    for (; row && String(row._id) <= String(checkpoint.throughId); row = await next()) digest.add(row)
    faulty(whyStretchBroken(checkpoint, digest.result()))
    if (checkpoint.hash === expect) expected = true
    before = checkpoint
    checkpoints += 1
  }
  if (!expected) report({ kind: 'checkpoint', id: String(expect), what: 'this checkpoint was noted and is gone: the last ones were cut off or made anew' })
  let unsealedRows = 0
  for (; row; row = await next()) unsealedRows += 1
  return { checkpoints, lastHash: before?.hash, unsealedRows }
}
