import { type Side, type SignalKind } from '@shared/hall/frames'
import mongoose, { Schema, type Types } from 'mongoose'

/** One WebRTC signal on its way. It carries who is to get it, so that the stream that spreads it asks nobody. */
export interface CallSignalRow {
  _id: Types.ObjectId
  callId: Types.ObjectId
  from: Side
  n: number
  kind: SignalKind
  data: string
  studentId: Types.ObjectId
  callerId: Types.ObjectId
  expiresAt: Date
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, required: true }
const signalSchema = new Schema<CallSignalRow>({
  callId: id, from: text, n: { type: Number, required: true }, kind: text, data: { type: String, default: '' }, studentId: id, callerId: id, expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'call_signals' })
signalSchema.index({ callId: 1, from: 1, n: 1 }, { unique: true, name: 'in_order' })
// Addresses of people's networks: of use while a connection is made.
signalSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const CallSignal = mongoose.model<CallSignalRow>('CallSignal', signalSchema)
