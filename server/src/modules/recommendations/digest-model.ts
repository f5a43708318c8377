import mongoose, { Schema, type Types } from 'mongoose'

/** One day's digest of one student: R-PUSH-2 is held by its two unique indexes. */
export interface DigestRow {
  _id: Types.ObjectId
  studentId: Types.ObjectId
  accountId: Types.ObjectId
  /** Day in Asia/Shanghai, 2026-11-22. */
  day: string
  jobIds: Types.ObjectId[]
  /** '<student>:<job>' of each: none is pushed twice. */
  pushed: string[]
  openedAt?: Date
  createdAt: Date
}

const digestSchema = new Schema<DigestRow>({
  studentId: { type: Schema.Types.ObjectId, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  day: { type: String, required: true },
  jobIds: [Schema.Types.ObjectId],
  pushed: [String],
  openedAt: Date,
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'recommendation_digests' })
digestSchema.index({ studentId: 1, day: 1 }, { unique: true, name: 'one_a_day' })
digestSchema.index({ pushed: 1 }, { unique: true, name: 'never_twice' })
digestSchema.index({ openedAt: 1 }, { partialFilterExpression: { openedAt: { $exists: true } } })
// An advert runs a year at most; what was pushed is remembered longer than it can come back.
digestSchema.index({ createdAt: 1 }, { expireAfterSeconds: 400 * 86_400 })

export const Digest = mongoose.model<DigestRow>('RecommendationDigest', digestSchema)
/** One job pushed to one student. */
export const pushedKey = (studentId: Types.ObjectId | string, jobId: Types.ObjectId | string): string => `${studentId.toString()}:${jobId.toString()}`
