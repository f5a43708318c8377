import { createHash } from 'node:crypto'
import mongoose, { Schema, type InferSchemaType } from 'mongoose'
import { type Actor } from '../actor'

const historySchema = new Schema({
  subjectKind: { type: String, required: true },
  subjectId: { type: Schema.Types.ObjectId, required: true },
  seq: { type: Number, required: true },
  at: { type: Date, required: true },
  actorRole: { type: String, required: true },
  actorId: { type: String, required: true },
  actorName: { type: String, required: true },
  channel: String,
  action: { type: String, required: true },
  from: String,
  to: { type: String, required: true },
  reason: String,
  version: { type: Number, required: true },
  /** Names of changed fields only: values may be personal. */
  changed: [String],
  prevHash: { type: String, required: true },
  hash: { type: String, required: true },
}, { versionKey: false, collection: 'history' })
historySchema.index({ subjectKind: 1, subjectId: 1, seq: 1 }, { unique: true })

export type HistoryRow = InferSchemaType<typeof historySchema>
export const History = mongoose.model('History', historySchema)

/** What the first row of every chain names as its predecessor. */
export const genesisHash = '0'.repeat(64)

/** Histories whose records carry no head: their rows hold together, and only checkpoints show a cut tail. */
export const headlessKinds: ReadonlySet<string> = new Set(['account'])

/** SHA-256 over the row's fields in a fixed order and the hash of the row before. */
export function hashHistoryRow(row: Omit<HistoryRow, 'hash'>): string {
  const fields = [row.subjectKind, row.subjectId.toString(), row.seq, row.at.toISOString(), row.actorRole, row.actorId, row.actorName, row.channel ?? '',
    row.action, row.from ?? '', row.to, row.reason ?? '', row.version, [...row.changed], row.prevHash]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

export interface HistoryEntry {
  subjectKind: string; subjectId: mongoose.Types.ObjectId; seq: number; at: Date; actor: Actor
  action: string; from?: string; to: string; reason?: string; version: number; changed: string[]; prevHash: string
}

/** Writes one row of a record's chain and returns its hash, which becomes the record's chain head. */
export async function appendHistory(entry: HistoryEntry): Promise<string> {
  const { actor, ...rest } = entry
  const row = { ...rest, actorRole: actor.role, actorId: actor.id, actorName: actor.name, channel: actor.channel }
  const hash = hashHistoryRow(row)
  await History.create([{ ...row, hash }])
  return hash
}
