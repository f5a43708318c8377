import { type FormSectionKey } from '@shared/recommendation-form/sections'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type StoredDocument } from '../destinations/actions/destination-model'
import { type FieldValues } from '../schools/actions/seal-fields'

export interface FormContent { texts: Record<FormSectionKey, string>; photoId?: Types.ObjectId | null }

/** A student's one recommendation form. */
export interface RecommendationFormRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  /** What is being written; counted by `revision`. */
  draft: FormContent
  revision: number
  savedAt?: Date | null
  /** As submitted last, with the student's values of then, sealed. */
  content?: FormContent | null
  student?: FieldValues | null
  /** As the school decided last. */
  decided?: FormContent | null
  /** Given at the first approval, kept ever after. */
  number?: string | null
  opinion?: string | null
  reason?: string | null
  submittedAt?: Date | null
  decidedAt?: Date | null
  documents: StoredDocument[]
  studentName: string
  studentNo: string
  college: string
  major: string
  schoolName: string
}

const formSchema = new Schema<RecommendationFormRow>({
  ...workflowFields,
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  draft: { type: Schema.Types.Mixed, required: true },
  revision: { type: Number, required: true, default: 0 },
  savedAt: Date,
  content: Schema.Types.Mixed,
  student: Schema.Types.Mixed,
  decided: Schema.Types.Mixed,
  number: String,
  opinion: String,
  reason: String,
  submittedAt: Date,
  decidedAt: Date,
  documents: [{ _id: false, version: Number, state: String, fileId: Schema.Types.ObjectId, sha256: String, at: Date }],
  studentName: { type: String, default: '' },
  studentNo: { type: String, default: '' },
  college: { type: String, default: '' },
  major: { type: String, default: '' },
  schoolName: { type: String, default: '' },
}, { versionKey: false, collection: 'recommendation_forms', minimize: false })
formSchema.index({ studentId: 1 }, { unique: true })
formSchema.index({ number: 1 }, { unique: true, partialFilterExpression: { number: { $type: 'string' } } })
formSchema.index({ schoolId: 1, status: 1, updatedAt: 1, _id: 1 })

export const RecommendationForm = mongoose.model<RecommendationFormRow>('RecommendationForm', formSchema)
