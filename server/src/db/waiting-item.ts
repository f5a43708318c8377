import mongoose, { Schema, type Types } from 'mongoose'

/** One thing whose turn is the school's: the review desk's queue is one read of one index, whatever its kind. Follows the record's status in the same transaction. */
export interface WaitingItemRow {
  /** The record's id. */
  _id: Types.ObjectId
  /** The workflow's name. */
  kind: string
  schoolId: Types.ObjectId
  studentId?: Types.ObjectId
  name: string
  studentNo: string
  college: string
  major: string
  /** What it is about: the employer, the branch. */
  summary: string
  status: string
  version: number
  since: Date
}

const waitingItemSchema = new Schema<WaitingItemRow>({
  _id: { type: Schema.Types.ObjectId, required: true },
  kind: { type: String, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: Schema.Types.ObjectId,
  name: { type: String, default: '' },
  studentNo: { type: String, default: '' },
  college: { type: String, default: '' },
  major: { type: String, default: '' },
  summary: { type: String, default: '' },
  status: { type: String, required: true },
  version: { type: Number, required: true },
  since: { type: Date, required: true },
}, { versionKey: false, collection: 'waiting_items' })
waitingItemSchema.index({ schoolId: 1, since: 1, _id: 1 })
waitingItemSchema.index({ schoolId: 1, kind: 1, since: 1, _id: 1 })
waitingItemSchema.index({ schoolId: 1, college: 1, since: 1, _id: 1 })
waitingItemSchema.index({ schoolId: 1, kind: 1, college: 1, since: 1, _id: 1 })
waitingItemSchema.index({ schoolId: 1, studentNo: 1 })
waitingItemSchema.index({ schoolId: 1, name: 1 })

export const WaitingItem = mongoose.model<WaitingItemRow>('WaitingItem', waitingItemSchema)
