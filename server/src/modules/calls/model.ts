import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** One video call of one interview (R-INT-3). Names are copied: a ringing screen reads this alone. */
export interface CallRow extends WorkflowRecord {
  interviewId: Types.ObjectId
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  /** The account that called: its devices get the student's signals. */
  callerId: Types.ObjectId
  callerName: string
  employerName: string
  studentName: string
  jobTitle: string
  ringsUntil: Date
  answeredAt?: Date | null
  endedAt?: Date | null
  /** Ringing or live. */
  active: boolean
}

const id = { type: Schema.Types.ObjectId, required: true }
const named = { type: String, default: '' }
const callSchema = new Schema<CallRow>({
  ...workflowFields,
  interviewId: id, schoolId: id, studentId: id, employerId: id, callerId: id, callerName: named, employerName: named, studentName: named, jobTitle: named,
  ringsUntil: { type: Date, required: true }, answeredAt: Date, endedAt: Date, active: { type: Boolean, required: true },
}, { versionKey: false, collection: 'calls' })
const active = { partialFilterExpression: { active: true } }
// One call of an interview at a time; the database is the last guard.
callSchema.index({ interviewId: 1 }, { unique: true, ...active, name: 'one_active' })
callSchema.index({ studentId: 1, createdAt: -1 }, { ...active, name: 'active_of_student' })
callSchema.index({ callerId: 1, createdAt: -1 }, { ...active, name: 'active_of_caller' })
callSchema.index({ status: 1, ringsUntil: 1 }, { ...active, name: 'overdue' })

export const Call = mongoose.model<CallRow>('Call', callSchema)
