import mongoose, { Schema, type Types } from 'mongoose'

/** A code by which people become staff of an event; only its keyed digest is kept. */
export interface CodeRow { _id: Types.ObjectId; fairId: Types.ObjectId; codeHash: string; gateId?: Types.ObjectId | null; supervisor: boolean; joined: number; createdAt: Date; expiresAt: Date; revokedAt?: Date | null }

const codeSchema = new Schema<CodeRow>({
  fairId: { type: Schema.Types.ObjectId, required: true }, codeHash: { type: String, required: true }, gateId: Schema.Types.ObjectId, supervisor: { type: Boolean, required: true },
  joined: { type: Number, required: true }, createdAt: { type: Date, required: true }, expiresAt: { type: Date, required: true }, revokedAt: Date,
}, { versionKey: false, collection: 'fair_staff_codes' })
codeSchema.index({ codeHash: 1 }, { unique: true })
codeSchema.index({ fairId: 1, createdAt: -1 })

export const StaffCode = mongoose.model<CodeRow>('FairStaffCode', codeSchema)
