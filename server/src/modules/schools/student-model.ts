import { type SourceFieldKey } from '@shared/source-info/fields'
import mongoose, { Schema, type Types } from 'mongoose'

/** One graduate on a school's roster. `fields` is the record in force; sealed ones hold ciphertext (see seal-fields). */
export interface StudentRow {
  _id: Types.ObjectId
  schoolId: Types.ObjectId
  fields: Partial<Record<SourceFieldKey, string>>
  /** Blind index of the identity number. */
  identityIndex: string
  createdAt: Date
  updatedAt: Date
}

const studentSchema = new Schema<StudentRow>({
  schoolId: { type: Schema.Types.ObjectId, required: true },
  fields: { type: Schema.Types.Mixed, required: true },
  identityIndex: { type: String, required: true },
  createdAt: { type: Date, required: true },
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'students', minimize: false })
studentSchema.index({ schoolId: 1, 'fields.studentNo': 1 }, { unique: true })
studentSchema.index({ schoolId: 1, identityIndex: 1 })
studentSchema.index({ schoolId: 1, 'fields.college': 1 })

export const Student = mongoose.model<StudentRow>('Student', studentSchema)
