import { type InterviewKind } from '@shared/interviews/kinds'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** One interview of one application (R-INT-1). Names are copied for lists, which read this collection alone. */
export interface InterviewRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  jobId: Types.ObjectId
  applicationId: Types.ObjectId
  jobTitle: string
  employerName: string
  studentName: string
  schoolName: string
  college: string
  major: string
  degree: string
  kind: InterviewKind
  startsAt: Date
  endsAt: Date
  minutes: number
  place: string
  note: string
  contactName: string
  /** Sealed: the number of a person at the employer's. */
  contactPhone: string
  /** Why it was declined or cancelled. */
  reason?: string | null
  resultNote?: string | null
  decidedAt?: Date | null
  /** Holds its application's one place. */
  active: boolean
}

const copied = { type: String, required: true }
const named = { type: String, default: '' }
const id = { type: Schema.Types.ObjectId, required: true }
const instant = { type: Date, required: true }
const interviewSchema = new Schema<InterviewRow>({
  ...workflowFields,
  schoolId: id, studentId: id, employerId: id, jobId: id, applicationId: id,
  jobTitle: copied, employerName: copied, studentName: named, schoolName: named, college: named, major: named, degree: named,
  kind: copied, startsAt: instant, endsAt: instant, minutes: { type: Number, required: true }, place: named, note: named, contactName: named, contactPhone: named,
  reason: String, resultNote: String, decidedAt: Date,
  active: { type: Boolean, required: true },
}, { versionKey: false, collection: 'interviews' })
const active = { partialFilterExpression: { active: true } }
// One interview of an application at a time; the database is the last guard.
interviewSchema.index({ applicationId: 1 }, { unique: true, ...active, name: 'one_active' })
interviewSchema.index({ applicationId: 1, startsAt: 1, _id: 1 })
interviewSchema.index({ studentId: 1, startsAt: 1, _id: 1 })
// `endsAt` comes last so that the summary counts in the index alone.
interviewSchema.index({ studentId: 1, status: 1, startsAt: 1, _id: 1, endsAt: 1 })
interviewSchema.index({ studentId: 1, startsAt: 1 }, { ...active, name: 'active_of_student' })
interviewSchema.index({ employerId: 1, startsAt: 1, _id: 1 })
interviewSchema.index({ employerId: 1, status: 1, startsAt: 1, _id: 1, endsAt: 1 })
interviewSchema.index({ employerId: 1, studentId: 1 })
interviewSchema.index({ startsAt: 1 }, { partialFilterExpression: { status: 'invited' }, name: 'overdue' })

export const Interview = mongoose.model<InterviewRow>('Interview', interviewSchema)
