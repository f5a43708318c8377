import mongoose, { Schema, type Types } from 'mongoose'

/** Some hundred rows of an upload. Rows hold identity numbers: they are sealed as a whole, and deleted when imported. */
export interface RosterChunkRow {
  _id: Types.ObjectId
  importId: Types.ObjectId
  kind: 'good' | 'bad'
  seq: number
  /** GoodRow[] or BadRow[] as sealed JSON. */
  rows: string
  done: boolean
  expiresAt: Date
}

const chunkSchema = new Schema<RosterChunkRow>({
  importId: { type: Schema.Types.ObjectId, required: true },
  kind: { type: String, enum: ['good', 'bad'], required: true },
  seq: { type: Number, required: true },
  rows: { type: String, required: true },
  done: { type: Boolean, required: true },
  expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'roster_import_rows' })
chunkSchema.index({ importId: 1, kind: 1, seq: 1 }, { unique: true })
chunkSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const RosterChunk = mongoose.model<RosterChunkRow>('RosterChunk', chunkSchema)
