import mongoose, { Schema, type Types } from 'mongoose'

/** A job on a student's list. `at`: since when it fits. */
export interface RecommendedItem { jobId: Types.ObjectId; score: number; freshAt: Date; at: Date }

/**
 * A student's best matches, at most `limits.matchesKept`, best first. It holds which jobs to look at, not what is shown: whoever reads it
 * weighs the jobs as they are now (read-list), so that what was closed, expired or changed since drops out at once.
 */
export interface RecommendationRow {
  /** The student's id. */
  _id: Types.ObjectId
  items: RecommendedItem[]
  /** There may be something to push that was not pushed yet. */
  offer?: true
  /** The last day (Asia/Shanghai) on which a digest was made or thought of; '' for never. */
  digestDay: string
  updatedAt: Date
}

const recommendationSchema = new Schema<RecommendationRow>({
  _id: Schema.Types.ObjectId,
  items: [{ _id: false, jobId: Schema.Types.ObjectId, score: Number, freshAt: Date, at: Date }],
  offer: Boolean,
  digestDay: { type: String, default: '' },
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'recommendations' })
recommendationSchema.index({ digestDay: 1, _id: 1 }, { partialFilterExpression: { offer: true } })

export const Recommendation = mongoose.model<RecommendationRow>('Recommendation', recommendationSchema)
