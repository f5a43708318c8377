import { type BranchKey } from '@shared/other-destinations/branches'
import { Schema, type Types } from 'mongoose'
import { Destination, type DestinationRow } from '../destinations/actions/destination-model'

export interface GivenProof { kind: string; upload: Types.ObjectId }
/** Values by field of the branch, personal ones sealed (see sealValues). */
export interface OtherContent { branch: BranchKey; code: string; values: Record<string, string>; proofs: GivenProof[] }
export interface OtherDraft { branch?: BranchKey; values: Record<string, string>; proofs: GivenProof[]; savedAt: Date }

/** 其他去向登记: a destination without an agreement, one record a student. */
export interface OtherDestinationRow extends DestinationRow {
  kind: 'other'
  /** Of the draft: grows with each saving. */
  revision: number
  /** What is being typed; absent: it is what was submitted. */
  draft?: OtherDraft | null
  /** What was submitted last. */
  content?: OtherContent | null
  /** What the school decided on last: the reviewer compares with it. */
  decided?: OtherContent | null
  submittedAt?: Date | null
  /** What terminations ended, oldest first. */
  released: { at: Date; version: number; content: OtherContent }[]
}

const otherSchema = new Schema<OtherDestinationRow>({
  revision: { type: Number, required: true },
  draft: Schema.Types.Mixed,
  content: Schema.Types.Mixed,
  decided: Schema.Types.Mixed,
  submittedAt: Date,
  released: [Schema.Types.Mixed],
})
otherSchema.index({ studentId: 1, kind: 1 }, { unique: true, partialFilterExpression: { kind: 'other' }, name: 'one_other' })

export const OtherDestination = Destination.discriminator<OtherDestinationRow>('OtherDestination', otherSchema, 'other')
