import { type SchoolSettingsInput } from '@shared/schools/settings'
import mongoose, { Schema, type Types } from 'mongoose'
import { defaultSettings as defaults } from './default-settings'

/** SPEC §0: what each school may set, with the defaults. */
export type SchoolSettings = SchoolSettingsInput

export interface SchoolRow { _id: Types.ObjectId; code: string; name: string; settings: SchoolSettings; /** Counts the saves of the settings. */ settingsRevision: number; createdAt: Date }

const schoolSchema = new Schema<SchoolRow>({
  /** The Ministry's five-digit institution code. */
  code: { type: String, required: true },
  name: { type: String, required: true },
  settings: {
    validityDays: { type: Number, default: defaults.validityDays },
    consentCountdownSeconds: { type: Number, default: defaults.consentCountdownSeconds },
    /** MM-DD, Asia/Shanghai, end of that day. */
    registrationDeadline: { type: String, default: defaults.registrationDeadline },
    agreementCopies: { type: Number, default: defaults.agreementCopies },
    twoStageReview: { type: Boolean, default: defaults.twoStageReview },
    resumeGatePercent: { type: Number, default: defaults.resumeGatePercent },
    /** null: none. */
    maxTerminations: { type: Number, default: defaults.maxTerminations },
    mailingPriceFen: { type: Number, default: defaults.mailingPriceFen },
    contact: {
      department: { type: String, default: defaults.contact.department }, person: { type: String, default: '' }, phone: { type: String, default: '' },
      address: { type: String, default: '' }, postcode: { type: String, default: '' },
    },
  },
  settingsRevision: { type: Number, default: 0 },
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'schools' })
schoolSchema.index({ code: 1 }, { unique: true })

export const School = mongoose.model<SchoolRow>('School', schoolSchema)
