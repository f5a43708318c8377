import { verify } from 'node:crypto'
import { genesisHash } from '../db/history'
import { hashCheckpoint } from './hash-checkpoint'
import { type HistoryCheckpointRow } from './history-checkpoint'
import { type SealKeys } from './seal-keys'

/** What is wrong with a checkpoint itself and its link to the one before it, in a sentence; undefined when nothing is. */
export function whyCheckpointBroken(row: HistoryCheckpointRow, before: HistoryCheckpointRow | undefined, { checkpointKeys }: SealKeys): string | undefined {
  const seq = (before?.seq ?? 0) + 1
  if (row.seq !== seq) return `checkpoint ${seq} is missing`
  if (row.prevHash !== (before?.hash ?? genesisHash)) return 'it does not follow the checkpoint before it'
  if (row.hash !== rehash(row)) return 'it was changed'
  const key = checkpointKeys.get(row.keyId)
  if (!key) return `its key ${row.keyId} is not in SEAL_KEY_FILE`
  return holds(row, key) ? undefined : 'its signature is not ours'
}

function rehash(row: HistoryCheckpointRow): string | undefined {
  try {
    return hashCheckpoint(row)
  } catch {
    return undefined // a field lost its type
  }
}

function holds({ hash, signature }: HistoryCheckpointRow, key: Parameters<typeof verify>[2]): boolean {
  if (typeof signature !== 'string') return false
  const bytes = Buffer.from(signature, 'base64')
  // Base64 has several spellings of the same bytes; only ours counts.
  return bytes.toString('base64') === signature && verify(null, Buffer.from(hash), key, bytes)
}
