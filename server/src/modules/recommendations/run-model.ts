import mongoose, { Schema, type Types } from 'mongoose'

export type RunKind = 'night' | 'manual' | 'new_jobs' | 'preferences' | 'digest'

/** A piece of matching as the platform sees it. A rebuild (night, manual) goes on from `after` when its worker died; the others are counted by the hour. */
export interface RunRow {
  _id: Types.ObjectId
  /** One night a day, one count an hour, one rebuild asked for by hand at a time. */
  key: string
  kind: RunKind
  done: number
  total: number
  /** Matches that were not on the lists before. */
  matched: number
  /** Time spent at work, without that between a death and going on. */
  busyMs: number
  /** The account last done. */
  after?: Types.ObjectId
  requestedAt: Date
  startedAt?: Date
  doneAt?: Date | null
}

const count = { type: Number, default: 0 }
const runSchema = new Schema<RunRow>({
  key: { type: String, required: true },
  kind: { type: String, required: true },
  done: count, total: count, matched: count, busyMs: count,
  after: Schema.Types.ObjectId,
  requestedAt: { type: Date, required: true },
  startedAt: Date,
  doneAt: Date,
}, { versionKey: false, collection: 'recommendation_runs' })
runSchema.index({ key: 1 }, { unique: true })
runSchema.index({ requestedAt: -1, _id: -1 })
runSchema.index({ requestedAt: 1 }, { partialFilterExpression: { doneAt: null, kind: { $in: ['night', 'manual'] } }, name: 'open_rebuild' })
runSchema.index({ doneAt: 1 }, { expireAfterSeconds: 90 * 86_400, name: 'forget' })

export const Run = mongoose.model<RunRow>('RecommendationRun', runSchema)
