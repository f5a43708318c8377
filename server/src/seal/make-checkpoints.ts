import { Types } from 'mongoose'
import { clock } from '../clock'
import { History } from '../db/history'
import { isDuplicateKey } from '../db/is-duplicate-key'
import { historyCheckpoints } from '../http/metrics'
import { logger } from '../logger'
import { type SealedRow } from './digest-rows'
import { HistoryCheckpoint, type HistoryCheckpointRow } from './history-checkpoint'
import { type SealKeys } from './seal-keys'
import { signCheckpoint } from './sign-checkpoint'

const CHUNK = 5_000
// A row gets its _id before its transaction commits, which takes 12 s at most; the rest is for servers whose clocks differ.
const SETTLED_MS = 60_000

/**
 * Seals all settled history rows that no checkpoint covers yet; returns the checkpoints made. Several processes may run it at once: one
 * of them seals each stretch. The log keeps each hash, so that checkpoints cut from the database are missed there.
 */
export async function makeCheckpoints(keys: SealKeys): Promise<HistoryCheckpointRow[]> {
  const made: HistoryCheckpointRow[] = []
  let before = (await HistoryCheckpoint.findOne().sort({ seq: -1 }).lean<HistoryCheckpointRow>()) ?? undefined
  for (;;) {
    const at = clock.now()
    const settled = Types.ObjectId.createFromTime(Math.floor((at.getTime() - SETTLED_MS) / 1000))
    const rows = await readRows(before?.throughId, settled)
    if (rows.length === 0) return made
    const throughId = rows.length < CHUNK ? settled : rows.at(-1)?._id ?? settled
    const row = signCheckpoint(rows, before, { throughId, at, keys })
    try {
      await HistoryCheckpoint.create([row])
    } catch (error) {
      if (isDuplicateKey(error, 'seq')) return made // another worker is at it
      throw error
    }
    logger.info({ seq: row.seq, count: row.count, hash: row.hash }, 'history checkpoint made')
    historyCheckpoints.inc()
    made.push(row)
    before = row
  }
}

/** Majority: a row that a failover takes back must not have been sealed. */
function readRows(after: Types.ObjectId | undefined, through: Types.ObjectId): Promise<SealedRow[]> {
  return History.find({ _id: { ...(after && { $gt: after }), $lte: through } }).sort({ _id: 1 }).limit(CHUNK).select({ hash: 1 }).readConcern('majority').lean<SealedRow[]>()
}
