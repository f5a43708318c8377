import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** One PDF that was handed out: its state then, and its fingerprint for verification. `seq`: the step of the history it shows, where a version can come to a state twice. */
export interface StoredDocument { version: number; state: string; seq?: number; fileId: Types.ObjectId; sha256: string; at: Date }

export const destinationKinds = { online: '线上签约', offline: '线下签约', other: '其他去向' } as const
export type DestinationKind = keyof typeof destinationKinds

/** What every kind of destination carries. The kinds are discriminators of one collection, so that one index guards a student's one place. */
export interface DestinationRow extends WorkflowRecord {
  kind: DestinationKind
  /** The employer, or what the destination is called when there is none: the line a list shows. */
  title: string
  /** Printed on its PDF; absent until there is one. */
  number?: string | null
  /** The version on its PDF, where that is not `version`. */
  printedVersion?: number | null
  /** Holds the student's one place; follows the status. */
  active: boolean
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  /** The employer on the platform; absent for all but online agreements. */
  employerId?: Types.ObjectId
  documents: StoredDocument[]
  /** Counts what tied itself to this record as it stood, see claimDestination(). */
  claims?: number
  /** When the school decided last. */
  decidedAt?: Date | null
  /** Of the last amendment, refusal or rejection. */
  reason?: string | null
  studentName: string
  studentNo: string
  college: string
  major: string
  schoolName: string
}

const destinationSchema = new Schema<DestinationRow>({
  ...workflowFields,
  kind: { type: String, required: true },
  title: { type: String, default: '' },
  number: String,
  printedVersion: Number,
  active: { type: Boolean, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  employerId: Schema.Types.ObjectId,
  claims: Number,
  documents: [{ _id: false, version: Number, state: String, seq: Number, fileId: Schema.Types.ObjectId, sha256: String, at: Date }],
  decidedAt: Date,
  reason: String,
  studentName: { type: String, required: true },
  studentNo: { type: String, required: true },
  college: { type: String, required: true },
  major: { type: String, required: true },
  schoolName: { type: String, required: true },
}, { versionKey: false, collection: 'destinations', discriminatorKey: 'kind' })
// R-SIGN-7: at most one active destination a student, of whatever kind. This index is the guard; everything else is courtesy.
destinationSchema.index({ studentId: 1 }, { unique: true, partialFilterExpression: { active: true }, name: 'one_active' })
destinationSchema.index({ number: 1 }, { unique: true, partialFilterExpression: { number: { $type: 'string' } }, name: 'one_number' })
destinationSchema.index({ studentId: 1, createdAt: -1, _id: -1 })
destinationSchema.index({ schoolId: 1, kind: 1, status: 1, updatedAt: 1, _id: 1 })

export const Destination = mongoose.model<DestinationRow>('Destination', destinationSchema)
