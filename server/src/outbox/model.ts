import mongoose, { Schema, type InferSchemaType } from 'mongoose'

const outboxSchema = new Schema({
  kind: { type: String, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  dedupeKey: { type: String, required: true },
  notice: { type: Schema.Types.Mixed, required: true },
  /** queued → leased → sent | dropped | dead; a lease that runs out is queued again by being claimable. */
  state: { type: String, enum: ['queued', 'leased', 'sent', 'dropped', 'dead'], required: true },
  nextAt: { type: Date, required: true },
  leaseId: String,
  attempts: { type: Number, required: true, default: 0 },
  channel: String,
  msgId: String,
  error: { errcode: Number, errmsg: String },
  createdAt: { type: Date, required: true },
  doneAt: Date,
}, { versionKey: false, collection: 'outbox' })
outboxSchema.index({ dedupeKey: 1 }, { unique: true })
outboxSchema.index({ nextAt: 1, _id: 1 }, { partialFilterExpression: { state: { $in: ['queued', 'leased'] } }, name: 'claimable' })
outboxSchema.index({ leaseId: 1 }, { sparse: true })
outboxSchema.index({ msgId: 1 }, { sparse: true })
outboxSchema.index({ state: 1, doneAt: -1 })

export type OutboxRow = InferSchemaType<typeof outboxSchema>
export const Outbox = mongoose.model('Outbox', outboxSchema)
