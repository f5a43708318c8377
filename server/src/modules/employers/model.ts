import { type EmployerSize } from '@shared/employers/sizes'
import { type Industry } from '@shared/jobs/industries'
import mongoose, { Schema, type Types } from 'mongoose'

/** A unit that employs. `approved` is the platform's word that it exists; it follows the unit's registration, where there is one. */
export interface EmployerRow {
  _id: Types.ObjectId; creditCode: string; name: string; unitNature: string; address: string; contactName: string; contactPhone: string; approved: boolean; createdAt: Date
  industry?: Industry; cityCode?: string; size?: EmployerSize | null; intro?: string
  /** Counted up by whatever must not happen twice at once in one unit: lockEmployer(). */
  changes?: number
}

const employerSchema = new Schema<EmployerRow>({
  creditCode: { type: String, required: true },
  name: { type: String, required: true },
  /** Two-digit 单位性质 code. */
  unitNature: { type: String, required: true },
  address: { type: String, required: true },
  contactName: { type: String, required: true },
  /** A unit's public contact number, printed on the agreement. */
  contactPhone: { type: String, required: true },
  approved: { type: Boolean, required: true },
  createdAt: { type: Date, required: true },
  industry: String,
  cityCode: String,
  size: String,
  intro: String,
  changes: Number,
}, { versionKey: false, collection: 'employers' })
employerSchema.index({ creditCode: 1 }, { unique: true })
// Students look units up by the beginning of their name, to block them.
employerSchema.index({ approved: 1, name: 1 })

export const Employer = mongoose.model<EmployerRow>('Employer', employerSchema)
