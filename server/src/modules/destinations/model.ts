import { type Handover, type Terms } from '@shared/signing/terms'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type Consent } from '../signing/actions/begin-consent'
import { type Signature } from '../signing/actions/sign-version'
import { type Parties } from './parties'

/** One PDF that was handed out: its state then, and its fingerprint for verification. */
export interface StoredDocument { version: number; state: string; fileId: Types.ObjectId; sha256: string; at: Date }

/** A student's destination; an online agreement is its own destination record. Names are copied for lists. */
export interface DestinationRow extends WorkflowRecord {
  kind: 'online'
  number: string
  /** Holds the student's one place; follows the status. */
  active: boolean
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  invitationId: Types.ObjectId
  terms: Terms
  /** What both sides signed last. */
  signedTerms: Terms
  /** What both sides had signed before that, once an amendment was confirmed. */
  previousTerms?: Terms
  handover?: Handover | null
  signatures: Signature[]
  /** Of the last amendment, refusal or rejection. */
  reason?: string | null
  consent?: Consent
  decidedAt?: Date | null
  /** The parties as they were when the student signed last. */
  parties: Parties
  documents: StoredDocument[]
  employerName: string
  studentName: string
  studentNo: string
  college: string
  major: string
  schoolName: string
}

const destinationSchema = new Schema<DestinationRow>({
  ...workflowFields,
  kind: { type: String, enum: ['online'], required: true },
  number: { type: String, required: true },
  active: { type: Boolean, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  employerId: { type: Schema.Types.ObjectId, required: true },
  invitationId: { type: Schema.Types.ObjectId, required: true },
  terms: { type: Schema.Types.Mixed, required: true },
  signedTerms: { type: Schema.Types.Mixed, required: true },
  previousTerms: Schema.Types.Mixed,
  handover: Schema.Types.Mixed,
  signatures: [{ _id: false, role: String, accountId: String, name: String, at: Date, channel: String, ipMasked: String, version: Number }],
  reason: String,
  consent: Schema.Types.Mixed,
  decidedAt: Date,
  parties: { type: Schema.Types.Mixed, required: true },
  documents: [{ _id: false, version: Number, state: String, fileId: Schema.Types.ObjectId, sha256: String, at: Date }],
  employerName: { type: String, required: true },
  studentName: { type: String, required: true },
  studentNo: { type: String, required: true },
  college: { type: String, required: true },
  major: { type: String, required: true },
  schoolName: { type: String, required: true },
}, { versionKey: false, collection: 'destinations' })
// R-SIGN-7: at most one active destination a student, of whatever kind. This index is the guard; everything else is courtesy.
destinationSchema.index({ studentId: 1 }, { unique: true, partialFilterExpression: { active: true }, name: 'one_active' })
destinationSchema.index({ number: 1 }, { unique: true })
destinationSchema.index({ schoolId: 1, status: 1, updatedAt: 1, _id: 1 })
destinationSchema.index({ employerId: 1, createdAt: -1, _id: -1 })
destinationSchema.index({ employerId: 1, status: 1, createdAt: -1, _id: -1 })
destinationSchema.index({ studentId: 1, createdAt: -1, _id: -1 })

export const Destination = mongoose.model<DestinationRow>('Destination', destinationSchema)
