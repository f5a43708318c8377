import { type DislikeReason } from '@shared/recommendations/dislike-reasons'
import mongoose, { Schema, type Types } from 'mongoose'

/** 推荐设置 as saved; an empty list wishes for nothing there. */
export interface Preferences { cities: string[]; industries: string[]; categories: string[]; minSalaryFen?: number | null; unitNatures: string[]; kinds: string[]; enabled: boolean }

/** One word about a job, with what the job was like when it was said. */
export interface FeedbackRow { jobId: Types.ObjectId; employerId: Types.ObjectId; category: string; city: string; industry: string; ceilingFen?: number; verdict: 'like' | 'dislike'; reason?: DislikeReason; at: Date }

/** What the matcher knows of a student with an account. Wishes and feedback are the student's; degree, majors and whom they block are copied from where they live. */
export interface ProfileRow extends Preferences {
  /** The student's id. */
  _id: Types.ObjectId
  accountId: Types.ObjectId
  /** Rank, see shared/jobs/degrees. */
  degree: number
  degreeLabel: string
  majors: string[]
  majorLabel: string
  blocked: string[]
  feedback: FeedbackRow[]
  savedAt?: Date
  /** Something changed since the list was made; the matcher makes it anew within seconds. */
  dirtyAt?: Date
  updatedAt: Date
}

const texts = { type: [String], default: [] }
const profileSchema = new Schema<ProfileRow>({
  _id: Schema.Types.ObjectId,
  accountId: { type: Schema.Types.ObjectId, required: true },
  cities: texts, industries: texts, categories: texts, unitNatures: texts, kinds: texts,
  minSalaryFen: Number,
  enabled: { type: Boolean, required: true },
  degree: { type: Number, required: true },
  degreeLabel: { type: String, default: '' },
  majors: texts,
  majorLabel: { type: String, default: '' },
  blocked: texts,
  feedback: { type: Schema.Types.Mixed, default: [] },
  savedAt: Date,
  dirtyAt: Date,
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'recommendation_profiles', minimize: false })
profileSchema.index({ dirtyAt: 1, _id: 1 }, { partialFilterExpression: { dirtyAt: { $exists: true } } })
profileSchema.index({ updatedAt: 1, _id: 1 })

export const Profile = mongoose.model<ProfileRow>('RecommendationProfile', profileSchema)
