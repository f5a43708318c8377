import mongoose, { Schema, type Types } from 'mongoose'
import { type StoredContent } from './model'

export type VersionReason = 'kept' | 'daily' | 'restore' | 'import'

/** An online résumé as it once stood. */
export interface ResumeVersionRow {
  _id: Types.ObjectId
  resumeId: Types.ObjectId
  studentId: Types.ObjectId
  why: VersionReason
  name?: string
  content: StoredContent
  percent: number
  at: Date
}

const versionSchema = new Schema<ResumeVersionRow>({
  resumeId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  why: { type: String, required: true },
  name: String,
  content: { type: Schema.Types.Mixed, required: true },
  percent: { type: Number, required: true },
  at: { type: Date, required: true },
}, { versionKey: false, collection: 'resume_versions', minimize: false })
versionSchema.index({ resumeId: 1, at: -1, _id: -1 })

export const ResumeVersion = mongoose.model<ResumeVersionRow>('ResumeVersion', versionSchema)
