import { limits } from '@shared/kernel/limits'
import mongoose, { Schema, type Types } from 'mongoose'

/** SPEC §0: what each school may set, with the defaults. */
export interface SchoolSettings { validityDays: number; consentCountdownSeconds: number; registrationDeadline: string }

export interface SchoolRow { _id: Types.ObjectId; code: string; name: string; settings: SchoolSettings; createdAt: Date }

const schoolSchema = new Schema<SchoolRow>({
  /** The Ministry's five-digit institution code. */
  code: { type: String, required: true },
  name: { type: String, required: true },
  settings: {
    validityDays: { type: Number, default: limits.validityDaysDefault },
    consentCountdownSeconds: { type: Number, default: limits.consentCountdownSeconds },
    /** MM-DD, Asia/Shanghai, end of that day. */
    registrationDeadline: { type: String, default: '08-31' },
  },
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'schools' })
schoolSchema.index({ code: 1 }, { unique: true })

export const School = mongoose.model<SchoolRow>('School', schoolSchema)
