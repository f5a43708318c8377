import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** One invitation to apply. Names are copied for lists, which read this collection alone; the student's is masked until they apply. */
export interface JobInvitationRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  jobId: Types.ObjectId
  jobTitle: string
  employerName: string
  maskedName: string
  schoolName: string
  college: string
  major: string
  degree: string
  note: string
  validUntil: Date
  /** When the student first looked at it. */
  openedAt?: Date | null
  declineReason?: string | null
  /** Made by accepting it, or by applying for its job while it was open; and the name the employer reads from then on. */
  applicationId?: Types.ObjectId | null
  studentName?: string
}

const copied = { type: String, required: true }
const named = { type: String, default: '' }
const id = { type: Schema.Types.ObjectId, required: true }
const invitationSchema = new Schema<JobInvitationRow>({
  ...workflowFields,
  schoolId: id, studentId: id, employerId: id, jobId: id,
  jobTitle: copied, employerName: copied, maskedName: copied, schoolName: named, college: named, major: named, degree: named, note: named,
  validUntil: { type: Date, required: true },
  openedAt: Date,
  declineReason: String,
  applicationId: Schema.Types.ObjectId,
  studentName: String,
}, { versionKey: false, collection: 'job_invitations' })
// R-JOB-4: one open invitation of a student for a job; the database is the last guard.
invitationSchema.index({ studentId: 1, jobId: 1 }, { unique: true, partialFilterExpression: { status: 'open' }, name: 'one_open' })
invitationSchema.index({ studentId: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ studentId: 1, status: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ employerId: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ employerId: 1, status: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ employerId: 1, studentId: 1, createdAt: -1 })
invitationSchema.index({ validUntil: 1 }, { partialFilterExpression: { status: 'open' }, name: 'overdue' })

export const JobInvitation = mongoose.model<JobInvitationRow>('JobInvitation', invitationSchema)
