import { type ResumeDesign } from '@shared/resumes/designs'
import { type ResumeLanguage } from '@shared/resumes/sections'
import mongoose, { Schema, type Types } from 'mongoose'

/** Values as they are stored: those of sealed fields encrypted, see seal-content. */
export type StoredValues = Record<string, string>
export interface StoredEntry { id: string; values: StoredValues }

/** What the student wrote; what the roster vouches for is not among it (R-CV-4). */
export interface StoredContent {
  basic: StoredValues
  intention: StoredValues
  selfDescription: StoredValues
  education: StoredEntry[]
  experience: StoredEntry[]
  skills: StoredEntry[]
  awards: StoredEntry[]
  photoId?: Types.ObjectId | null
}

/** One of a student's two online résumés. */
export interface ResumeRow {
  _id: Types.ObjectId
  studentId: Types.ObjectId
  schoolId: Types.ObjectId
  language: ResumeLanguage
  content: StoredContent
  design: ResumeDesign
  isDefault: boolean
  /** Counts the savings of the content. */
  revision: number
  savedAt?: Date | null
  /** When a version was last looked after by itself: once a day while editing. */
  dailyAt?: Date | null
  createdAt: Date
}

const resumeSchema = new Schema<ResumeRow>({
  studentId: { type: Schema.Types.ObjectId, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  language: { type: String, enum: ['zh', 'en'], required: true },
  content: { type: Schema.Types.Mixed, required: true },
  design: { type: String, required: true },
  isDefault: { type: Boolean, required: true },
  revision: { type: Number, required: true },
  savedAt: Date,
  dailyAt: Date,
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'resumes', minimize: false })
// The guards of two requests that begin the same résumé, and of two defaults.
resumeSchema.index({ studentId: 1, language: 1 }, { unique: true })
resumeSchema.index({ studentId: 1, isDefault: 1 }, { unique: true, partialFilterExpression: { isDefault: true } })

export const Resume = mongoose.model<ResumeRow>('Resume', resumeSchema)
