import { type StudentFieldKey } from '@shared/source-info/fields'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

export type StudentValues = Partial<Record<StudentFieldKey, string>>
/** Who the record is about, copied for the queue: a list is one read of one index. */
export interface StudentHead { name: string; studentNo: string; college: string; major: string; className: string }

/** One student's source information under review. The values in force are the student's record; these are the asked-for ones. */
export interface SourceInfoRow extends WorkflowRecord, StudentHead {
  name: string
  studentNo: string
  college: string
  major: string
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  /** The student's eight as last submitted, sealed like the student's record. */
  proposed?: StudentValues
  /** The eight in force when the school decided, sealed: what the decision compared with. */
  replaced?: StudentValues
  changedCount: number
  /** Order of the queue: the last submission, before that the making of the record. */
  queuedAt: Date
  submittedAt?: Date
  decidedAt?: Date
  decidedBy?: Types.ObjectId
  reason?: string
}

const sourceInfoSchema = new Schema<SourceInfoRow>({
  ...workflowFields,
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  name: { type: String, default: '' },
  studentNo: { type: String, default: '' },
  college: { type: String, default: '' },
  major: { type: String, default: '' },
  className: { type: String, default: '' },
  proposed: Schema.Types.Mixed,
  replaced: Schema.Types.Mixed,
  changedCount: { type: Number, required: true, default: 0 },
  queuedAt: { type: Date, required: true },
  submittedAt: Date,
  decidedAt: Date,
  decidedBy: Schema.Types.ObjectId,
  reason: String,
}, { versionKey: false, collection: 'source_infos' })
sourceInfoSchema.index({ studentId: 1 }, { unique: true })
sourceInfoSchema.index({ schoolId: 1, status: 1, queuedAt: 1, _id: 1 })
sourceInfoSchema.index({ schoolId: 1, status: 1, college: 1, queuedAt: 1, _id: 1 })

export const SourceInfo = mongoose.model<SourceInfoRow>('SourceInfo', sourceInfoSchema)
