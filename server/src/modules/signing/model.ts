import { type advert, type Terms } from '@shared/signing/terms'
import mongoose, { Schema, type Types } from 'mongoose'
import { type z } from 'zod'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type Consent } from './consent'
import { type Signature } from './signature'

/** One signing invitation (签约邀请函). Names are copied for lists, which read this collection alone. */
export interface InvitationRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  terms: Terms
  /** What the job advert promised, when the employer gave it. */
  advert?: z.output<typeof advert>
  validUntil: Date
  consent?: Consent
  declineReason?: string
  /** The agreement that acceptance made. */
  destinationId?: Types.ObjectId
  /** The employer signs by sending. */
  signature: Signature
  employerName: string
  studentName: string
  studentNo: string
  college: string
  major: string
  schoolName: string
}

const invitationSchema = new Schema<InvitationRow>({
  ...workflowFields,
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  employerId: { type: Schema.Types.ObjectId, required: true },
  terms: { type: Schema.Types.Mixed, required: true },
  advert: Schema.Types.Mixed,
  validUntil: { type: Date, required: true },
  consent: Schema.Types.Mixed,
  declineReason: String,
  destinationId: Schema.Types.ObjectId,
  signature: { type: Schema.Types.Mixed, required: true },
  employerName: { type: String, required: true },
  studentName: { type: String, required: true },
  studentNo: { type: String, required: true },
  college: { type: String, required: true },
  major: { type: String, required: true },
  schoolName: { type: String, required: true },
}, { versionKey: false, collection: 'signing_invitations' })
// R-SIGN-3: one open invitation of an employer to a student; the database is the last guard.
invitationSchema.index({ employerId: 1, studentId: 1 }, { unique: true, partialFilterExpression: { status: 'open' }, name: 'one_open' })
invitationSchema.index({ employerId: 1, studentId: 1, createdAt: -1 })
invitationSchema.index({ studentId: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ employerId: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ employerId: 1, status: 1, createdAt: -1, _id: -1 })
invitationSchema.index({ validUntil: 1 }, { partialFilterExpression: { status: 'open' }, name: 'overdue' })

export const SigningInvitation = mongoose.model<InvitationRow>('SigningInvitation', invitationSchema)
