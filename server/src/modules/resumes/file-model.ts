import mongoose, { Schema, type Types } from 'mongoose'

/** An attachment résumé, kept as it was sent. */
export interface ResumeFileRow {
  _id: Types.ObjectId
  studentId: Types.ObjectId
  name: string
  kind: 'pdf' | 'docx'
  bytes: number
  pages?: number
  sha256: string
  fileId: Types.ObjectId
  isDefault: boolean
  /** Its place among limits.resumeAttachments: two uploads at once do not take the same. None once deleted. */
  slot?: number
  /** An application was sent with it: deleted, it stays for that. */
  sent: boolean
  createdAt: Date
}

const fileSchema = new Schema<ResumeFileRow>({
  studentId: { type: Schema.Types.ObjectId, required: true },
  name: { type: String, required: true },
  kind: { type: String, enum: ['pdf', 'docx'], required: true },
  bytes: { type: Number, required: true },
  pages: Number,
  sha256: { type: String, required: true },
  fileId: { type: Schema.Types.ObjectId, required: true },
  isDefault: { type: Boolean, required: true },
  slot: Number,
  sent: { type: Boolean, required: true },
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'resume_files' })
const listed = { partialFilterExpression: { slot: { $type: 'number' } } }
fileSchema.index({ studentId: 1, slot: 1 }, { unique: true, ...listed })
fileSchema.index({ studentId: 1, sha256: 1 }, { unique: true, ...listed })
// All of a student's, the deleted ones too.
fileSchema.index({ studentId: 1, createdAt: -1 })
fileSchema.index({ studentId: 1, isDefault: 1 }, { unique: true, partialFilterExpression: { isDefault: true } })

export const ResumeFile = mongoose.model<ResumeFileRow>('ResumeFile', fileSchema)
