import { createHash } from 'node:crypto'
import { type HistoryCheckpointRow } from './history-checkpoint'

/** SHA-256 over a checkpoint's fields in a fixed order, the hash of the one before among them. */
export function hashCheckpoint(row: Omit<HistoryCheckpointRow, '_id' | 'hash' | 'signature'>): string {
  const fields = [row.seq, row.fromId.toString(), row.throughId.toString(), row.count, row.digest, row.prevHash, row.at.toISOString(), row.keyId]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
