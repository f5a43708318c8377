import mongoose, { Schema, type Types } from 'mongoose'

/**
 * A signed statement over a stretch of the history: all rows after the checkpoint before it and up to `throughId`, in the order of _id.
 * Rows are only ever added, so what it counts and digests stays for ever.
 */
export interface HistoryCheckpointRow {
  _id: Types.ObjectId
  /** From 1, without gaps. */
  seq: number
  /** The first row. */
  fromId: Types.ObjectId
  /** The last _id there could be, whether or not a row has it: a row put in before it later is one too many. */
  throughId: Types.ObjectId
  count: number
  /** Of the rows' ids and hashes in order (see digestRows). */
  digest: string
  /** `hash` of the checkpoint before. */
  prevHash: string
  hash: string
  at: Date
  /** Which key signed (see keyIdOf). */
  keyId: string
  /** Ed25519 over `hash`, base64. */
  signature: string
}

const checkpointSchema = new Schema<HistoryCheckpointRow>({
  seq: { type: Number, required: true },
  fromId: { type: Schema.Types.ObjectId, required: true },
  throughId: { type: Schema.Types.ObjectId, required: true },
  count: { type: Number, required: true },
  digest: { type: String, required: true },
  prevHash: { type: String, required: true },
  hash: { type: String, required: true },
  at: { type: Date, required: true },
  keyId: { type: String, required: true },
  signature: { type: String, required: true },
}, { versionKey: false, collection: 'history_checkpoints' })
// Two workers at once: the second one's insert is refused.
checkpointSchema.index({ seq: 1 }, { unique: true })

export const HistoryCheckpoint = mongoose.model<HistoryCheckpointRow>('HistoryCheckpoint', checkpointSchema)
