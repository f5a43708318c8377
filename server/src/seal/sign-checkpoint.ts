import { sign } from 'node:crypto'
import { Types } from 'mongoose'
import { genesisHash } from '../db/history'
import { digestRows, type SealedRow } from './digest-rows'
import { hashCheckpoint } from './hash-checkpoint'
import { type HistoryCheckpointRow } from './history-checkpoint'
import { type SealKeys } from './seal-keys'

/** The checkpoint after `before` over `rows`, which are not empty and in the order of _id. */
export function signCheckpoint(rows: readonly SealedRow[], before: HistoryCheckpointRow | undefined, { at, keys }: { at: Date; keys: SealKeys }): HistoryCheckpointRow {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) throw new Error('a checkpoint is over one row or more')
  const digest = digestRows()
  rows.forEach((row) => digest.add(row))
  const { privateKey, keyId } = keys.checkpoint
  const row = { seq: (before?.seq ?? 0) + 1, fromId: first._id, throughId: last._id, ...digest.result(), prevHash: before?.hash ?? genesisHash, at, keyId }
  const hash = hashCheckpoint(row)
  return { _id: new Types.ObjectId(), ...row, hash, signature: sign(null, Buffer.from(hash), privateKey).toString('base64') }
}
