import mongoose, { Schema, type Types } from 'mongoose'

/** A registration between step 1 and step 2. `_id` is the digest of the token. */
export interface RegistrationRow { _id: string; studentId: Types.ObjectId; schoolId: Types.ObjectId; studentNo: string; name: string; expiresAt: Date }

const registrationSchema = new Schema<RegistrationRow>({
  _id: { type: String, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentNo: { type: String, required: true },
  name: { type: String, required: true },
  expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'registrations' })
registrationSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const Registration = mongoose.model<RegistrationRow>('Registration', registrationSchema)
