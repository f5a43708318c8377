import { limits } from '@shared/kernel/limits'
import { type SchoolSettingsInput } from '@shared/schools/settings'
import mongoose, { Schema, type Types } from 'mongoose'

/** SPEC §0: what each school may set, with the defaults. */
export type SchoolSettings = SchoolSettingsInput

export interface SchoolRow { _id: Types.ObjectId; code: string; name: string; settings: SchoolSettings; /** Counts the saves of the settings. */ settingsRevision: number; createdAt: Date }

const schoolSchema = new Schema<SchoolRow>({
  /** The Ministry's five-digit institution code. */
  code: { type: String, required: true },
  name: { type: String, required: true },
  settings: {
    validityDays: { type: Number, default: limits.validityDaysDefault },
    consentCountdownSeconds: { type: Number, default: limits.consentCountdownSeconds },
    /** MM-DD, Asia/Shanghai, end of that day. */
    registrationDeadline: { type: String, default: '08-31' },
    agreementCopies: { type: Number, default: 3 },
    twoStageReview: { type: Boolean, default: false },
    resumeGatePercent: { type: Number, default: 60 },
    /** null: none. */
    maxTerminations: { type: Number, default: null },
    mailingPriceFen: { type: Number, default: 12_00 },
    contact: {
      department: { type: String, default: '学校就业部门' }, person: { type: String, default: '' }, phone: { type: String, default: '' },
      address: { type: String, default: '' }, postcode: { type: String, default: '' },
    },
  },
  settingsRevision: { type: Number, default: 0 },
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'schools' })
schoolSchema.index({ code: 1 }, { unique: true })

export const School = mongoose.model<SchoolRow>('School', schoolSchema)
