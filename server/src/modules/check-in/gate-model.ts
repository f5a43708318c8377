import mongoose, { Schema, type Types } from 'mongoose'

/** A way into an event. One that was closed keeps its record. */
export interface GateRow { _id: Types.ObjectId; fairId: Types.ObjectId; name: string; open: boolean; createdAt: Date }

const gateSchema = new Schema<GateRow>({
  fairId: { type: Schema.Types.ObjectId, required: true }, name: { type: String, required: true }, open: { type: Boolean, required: true }, createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'fair_gates' })
gateSchema.index({ fairId: 1, name: 1 }, { unique: true, partialFilterExpression: { open: true } })
gateSchema.index({ fairId: 1, createdAt: 1 })

export const Gate = mongoose.model<GateRow>('FairGate', gateSchema)
