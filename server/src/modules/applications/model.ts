import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type ResumeSnapshot } from '../resumes/actions/resume-snapshot'

/** One application. Names are copied for lists, which read this collection alone and leave the snapshot out. */
export interface ApplicationRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  jobId: Types.ObjectId
  jobTitle: string
  employerName: string
  studentName: string
  schoolName: string
  college: string
  major: string
  degree: string
  resume: { kind: 'online' | 'file'; label: string; completeness: number }
  /** What the employer sees, as it was when sent (R-CV-3); phone and e-mail sealed. */
  snapshot: ResumeSnapshot
  /** The employer had asked for it (R-JOB-4). */
  invited: boolean
  /** Counted by lockApplication(): whoever decides upon something of it writes the row. */
  changes?: number
}

const copied = { type: String, required: true }
const named = { type: String, default: '' }
const id = { type: Schema.Types.ObjectId, required: true }
const applicationSchema = new Schema<ApplicationRow>({
  ...workflowFields,
  schoolId: id, studentId: id, employerId: id, jobId: id,
  jobTitle: copied, employerName: copied, studentName: named, schoolName: named, college: named, major: named, degree: named,
  resume: { type: Schema.Types.Mixed, required: true },
  snapshot: { type: Schema.Types.Mixed, required: true },
  invited: { type: Boolean, required: true },
  changes: Number,
}, { versionKey: false, collection: 'applications', minimize: false })
// R-JOB-3: one per student and job, for ever; the database is the last guard.
applicationSchema.index({ studentId: 1, jobId: 1 }, { unique: true, name: 'one_per_job' })
applicationSchema.index({ studentId: 1, createdAt: -1, _id: -1 })
applicationSchema.index({ studentId: 1, status: 1, createdAt: -1, _id: -1 })
applicationSchema.index({ employerId: 1, createdAt: -1, _id: -1 })
applicationSchema.index({ employerId: 1, status: 1, createdAt: -1, _id: -1 })
applicationSchema.index({ employerId: 1, studentName: 1, createdAt: -1, _id: -1 })
applicationSchema.index({ employerId: 1, jobId: 1, createdAt: -1, _id: -1 })
applicationSchema.index({ employerId: 1, jobId: 1, status: 1, createdAt: -1, _id: -1 })

export const Application = mongoose.model<ApplicationRow>('Application', applicationSchema)
