import { sign } from 'node:crypto'
import { Types } from 'mongoose'
import { genesisHash } from '../db/history'
import { digestRows, type SealedRow } from './digest-rows'
import { hashCheckpoint } from './hash-checkpoint'
import { type HistoryCheckpointRow } from './history-checkpoint'
import { type SealKeys } from './seal-keys'

/** The checkpoint after `before` over `rows`, which are not empty, in the order of _id, and all there are up to `throughId`. */
export function signCheckpoint(
  rows: readonly SealedRow[], before: HistoryCheckpointRow | undefined, { throughId, at, keys }: { throughId: Types.ObjectId; at: Date; keys: SealKeys },
): HistoryCheckpointRow {
  const [first] = rows
  if (!first) throw new Error('a checkpoint is over one row or more')
  const digest = digestRows()
  rows.forEach((row) => digest.add(row))
  const { privateKey, keyId } = keys.checkpoint
  const row = { seq: (before?.seq ?? 0) + 1, fromId: first._id, throughId, ...digest.result(), prevHash: before?.hash ?? genesisHash, at, keyId }
  const hash = hashCheckpoint(row)
  return { _id: new Types.ObjectId(), ...row, hash, signature: sign(null, Buffer.from(hash), privateKey).toString('base64') }
}
