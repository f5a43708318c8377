import { type BranchKey } from '@shared/other-destinations/branches'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type Values } from './correction-door'

/** What can be corrected. */
export type CorrectionTarget = 'source_info' | 'other_destination'

/** One request to correct an approved record. `before` and `after` hold the same keys, sealed like the record's own. */
export interface CorrectionRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  target: CorrectionTarget
  /** The record to correct. */
  subjectId: Types.ObjectId
  /** Of another destination: its version and branch when this was asked for. */
  subjectVersion?: number
  branch?: BranchKey
  /** What it is about, by names of fields, for the review desk. */
  title: string
  before: Values
  after: Values
  proofs: Types.ObjectId[]
  changedCount: number
  reason: string
  decisionReason?: string
  decidedAt?: Date
  decidedBy?: Types.ObjectId
  name: string
  studentNo: string
  college: string
  major: string
  className: string
}

const correctionSchema = new Schema<CorrectionRow>({
  ...workflowFields,
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  target: { type: String, required: true },
  subjectId: { type: Schema.Types.ObjectId, required: true },
  subjectVersion: Number,
  branch: String,
  title: { type: String, default: '' },
  before: { type: Schema.Types.Mixed, required: true },
  after: { type: Schema.Types.Mixed, required: true },
  proofs: [Schema.Types.ObjectId],
  changedCount: { type: Number, required: true },
  reason: { type: String, required: true },
  decisionReason: String,
  decidedAt: Date,
  decidedBy: Schema.Types.ObjectId,
  name: { type: String, default: '' },
  studentNo: { type: String, default: '' },
  college: { type: String, default: '' },
  major: { type: String, default: '' },
  className: { type: String, default: '' },
}, { versionKey: false, collection: 'corrections' })
/** R-SRC-4: one open correction per record. */
correctionSchema.index({ subjectId: 1, target: 1 }, { unique: true, partialFilterExpression: { status: 'pending' }, name: 'one_open' })
correctionSchema.index({ subjectId: 1, createdAt: -1 })
correctionSchema.index({ schoolId: 1, status: 1, createdAt: 1, _id: 1 })
correctionSchema.index({ studentId: 1, createdAt: -1, _id: -1 })

export const Correction = mongoose.model<CorrectionRow>('Correction', correctionSchema)
