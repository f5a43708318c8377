import { type TerminationReason } from '@shared/terminations/reasons'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { type DestinationKind } from '../destinations/actions/destination-model'

export type Side = 'student' | 'employer'

/** One request to end a destination. What both sides and the school said lies in its history, not here. */
export interface TerminationRow extends WorkflowRecord {
  /** Open: holds its destination's one place for a request. */
  active: boolean
  destinationId: Types.ObjectId
  /** What is ended is the destination as it stood then. */
  destinationVersion: number
  destinationKind: DestinationKind
  /** The destination's line, copied for lists. */
  title: string
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  /** Of an online agreement: the side that must agree. */
  employerId?: Types.ObjectId
  startedBy: Side
  reasonKind?: TerminationReason
  reason: string
  proofs: Types.ObjectId[]
  decisionReason?: string | null
  decidedAt?: Date | null
  studentName: string
  studentNo: string
  college: string
  major: string
  schoolName: string
}

const terminationSchema = new Schema<TerminationRow>({
  ...workflowFields,
  active: { type: Boolean, required: true },
  destinationId: { type: Schema.Types.ObjectId, required: true },
  destinationVersion: { type: Number, required: true },
  destinationKind: { type: String, required: true },
  title: { type: String, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  employerId: Schema.Types.ObjectId,
  startedBy: { type: String, required: true },
  reasonKind: String,
  reason: { type: String, required: true },
  proofs: [Schema.Types.ObjectId],
  decisionReason: String,
  decidedAt: Date,
  studentName: { type: String, required: true },
  studentNo: { type: String, required: true },
  college: { type: String, required: true },
  major: { type: String, required: true },
  schoolName: { type: String, required: true },
}, { versionKey: false, collection: 'terminations' })
// R-TERM-3: one open request a destination.
terminationSchema.index({ destinationId: 1 }, { unique: true, partialFilterExpression: { active: true }, name: 'one_open' })
terminationSchema.index({ destinationId: 1, createdAt: -1 })
terminationSchema.index({ studentId: 1, createdAt: -1, _id: -1 })
terminationSchema.index({ employerId: 1, createdAt: -1, _id: -1 })
terminationSchema.index({ employerId: 1, status: 1, createdAt: -1, _id: -1 })
terminationSchema.index({ schoolId: 1, status: 1, updatedAt: 1, _id: 1 })

export const Termination = mongoose.model<TerminationRow>('Termination', terminationSchema)
