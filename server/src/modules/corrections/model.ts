import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type FieldValues } from '../schools/actions/seal-fields'

/** What can be corrected. Destinations come with their own issue. */
export type CorrectionTarget = 'source_info'

/** One request to correct an approved record. `before` and `after` hold the same keys, sealed like the student's record. */
export interface CorrectionRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  target: CorrectionTarget
  /** The record to correct. */
  subjectId: Types.ObjectId
  before: FieldValues
  after: FieldValues
  changedCount: number
  reason: string
  decisionReason?: string
  decidedAt?: Date
  decidedBy?: Types.ObjectId
  name: string
  studentNo: string
  college: string
  className: string
}

const correctionSchema = new Schema<CorrectionRow>({
  ...workflowFields,
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  target: { type: String, required: true },
  subjectId: { type: Schema.Types.ObjectId, required: true },
  before: { type: Schema.Types.Mixed, required: true },
  after: { type: Schema.Types.Mixed, required: true },
  changedCount: { type: Number, required: true },
  reason: { type: String, required: true },
  decisionReason: String,
  decidedAt: Date,
  decidedBy: Schema.Types.ObjectId,
  name: { type: String, default: '' },
  studentNo: { type: String, default: '' },
  college: { type: String, default: '' },
  className: { type: String, default: '' },
}, { versionKey: false, collection: 'corrections' })
/** R-SRC-4: one open correction per record. */
correctionSchema.index({ subjectId: 1, target: 1 }, { unique: true, partialFilterExpression: { status: 'pending' }, name: 'one_open' })
correctionSchema.index({ subjectId: 1, createdAt: -1 })
correctionSchema.index({ schoolId: 1, status: 1, createdAt: 1, _id: 1 })
correctionSchema.index({ studentId: 1, createdAt: -1, _id: -1 })

export const Correction = mongoose.model<CorrectionRow>('Correction', correctionSchema)
