import mongoose, { Schema, type Types } from 'mongoose'

/** A unit that employs. `approved` is the platform's word that it exists. */
export interface EmployerRow {
  _id: Types.ObjectId; creditCode: string; name: string; unitNature: string; address: string; contactName: string; contactPhone: string; approved: boolean; createdAt: Date
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
}, { versionKey: false, collection: 'employers' })
employerSchema.index({ creditCode: 1 }, { unique: true })

export const Employer = mongoose.model<EmployerRow>('Employer', employerSchema)
