import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type LicenceFile, licenceFields } from './licence-model'

/** What the platform judges of a unit. A unit from before registrations has none, or one without a licence. */
export interface EmployerRegistrationRow extends WorkflowRecord {
  employerId: Types.ObjectId
  name: string
  creditCode: string
  unitNature: string
  cityCode?: string
  licence?: LicenceFile
  reason?: string | null
  submittedAt: Date
  decidedAt?: Date
}

const registrationSchema = new Schema<EmployerRegistrationRow>({
  ...workflowFields,
  employerId: { type: Schema.Types.ObjectId, required: true },
  name: { type: String, required: true },
  creditCode: { type: String, required: true },
  unitNature: { type: String, required: true },
  cityCode: String,
  licence: { type: new Schema(licenceFields, { _id: false }), required: false },
  reason: String,
  submittedAt: { type: Date, required: true },
  decidedAt: Date,
}, { versionKey: false, collection: 'employer_registrations' })
registrationSchema.index({ employerId: 1 }, { unique: true })
registrationSchema.index({ status: 1, updatedAt: -1, _id: -1 })
registrationSchema.index({ status: 1, submittedAt: 1, _id: 1 })
registrationSchema.index({ status: 1, name: 1, _id: 1 })
registrationSchema.index({ creditCode: 1 })

export const EmployerRegistration = mongoose.model<EmployerRegistrationRow>('EmployerRegistration', registrationSchema)
