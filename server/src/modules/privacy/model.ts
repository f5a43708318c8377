import mongoose, { Schema, type Types } from 'mongoose'

/** The name as it was when blocked. */
export interface BlockedEmployer { employerId: Types.ObjectId; name: string; at: Date }

/** What a student lets employers see. No row yet: nobody finds them, the phone is shown to those they apply to. */
export interface PrivacyRow {
  _id: Types.ObjectId
  studentId: Types.ObjectId
  findable: boolean
  hidePhone: boolean
  blocked: BlockedEmployer[]
  updatedAt: Date
}

const privacySchema = new Schema<PrivacyRow>({
  studentId: { type: Schema.Types.ObjectId, required: true },
  findable: { type: Boolean, required: true, default: false },
  hidePhone: { type: Boolean, required: true, default: false },
  blocked: [{ _id: false, employerId: Schema.Types.ObjectId, name: String, at: Date }],
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'privacy_settings' })
privacySchema.index({ studentId: 1 }, { unique: true })

export const PrivacySettings = mongoose.model<PrivacyRow>('PrivacySettings', privacySchema)
