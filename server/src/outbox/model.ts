import mongoose, { Schema, type Types } from 'mongoose'
import { type Notice } from './notice'

/** queued → leased → sent | dropped | dead. A lease that ran out is claimable again, as is a row whose `nextAt` has come. */
export type OutboxState = 'queued' | 'leased' | 'sent' | 'dropped' | 'dead'

export interface OutboxRow {
  _id: Types.ObjectId
  kind: string
  accountId: Types.ObjectId
  dedupeKey: string
  notice: Notice
  state: OutboxState
  /** Due time; while leased, the end of the lease. */
  nextAt: Date
  leaseId?: string
  attempts: number
  /** The first attempt since which it is not certain that nothing arrived: no answer, or a worker that died. */
  triedAt?: Date
  /** Through which door it went at last; 'inbox' when the person has no WeChat address. */
  channel?: 'official' | 'mini' | 'inbox'
  /** WeChat's message id, by which the delivery event names it. */
  msgId?: string
  /** How WeChat says it ended. */
  delivered?: 'delivered' | 'blocked' | 'failed'
  error?: { errcode?: number; errmsg: string }
  createdAt: Date
  doneAt?: Date
}

const outboxSchema = new Schema<OutboxRow>({
  kind: { type: String, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  dedupeKey: { type: String, required: true },
  notice: { type: Schema.Types.Mixed, required: true },
  state: { type: String, enum: ['queued', 'leased', 'sent', 'dropped', 'dead'], required: true },
  nextAt: { type: Date, required: true },
  leaseId: String,
  attempts: { type: Number, required: true, default: 0 },
  triedAt: Date,
  channel: String,
  msgId: String,
  delivered: String,
  error: { type: new Schema({ errcode: Number, errmsg: String }, { _id: false }), required: false },
  createdAt: { type: Date, required: true },
  doneAt: Date,
}, { versionKey: false, collection: 'outbox' })
outboxSchema.index({ dedupeKey: 1 }, { unique: true })
outboxSchema.index({ nextAt: 1, _id: 1 }, { partialFilterExpression: { state: { $in: ['queued', 'leased'] } }, name: 'claimable' })
outboxSchema.index({ leaseId: 1 }, { sparse: true })
outboxSchema.index({ msgId: 1 }, { sparse: true })
// What the platform looks through (modules/pushes); in force only from the end on, so that a row on its way costs nothing.
const ended = { partialFilterExpression: { doneAt: { $exists: true } } }
outboxSchema.index({ state: 1, channel: 1, doneAt: -1, _id: -1 }, { ...ended, name: 'ended' })
outboxSchema.index({ kind: 1, state: 1, channel: 1, doneAt: -1, _id: -1 }, { ...ended, name: 'ended_of_kind' })
outboxSchema.index({ kind: 1, createdAt: 1 })
// Kept long enough to answer what became of a push; rows not done have no doneAt and stay.
outboxSchema.index({ doneAt: 1 }, { expireAfterSeconds: 90 * 86_400, name: 'forget' })

export const Outbox = mongoose.model<OutboxRow>('Outbox', outboxSchema)
