import { type Degree } from '@shared/jobs/degrees'
import { type Industry } from '@shared/jobs/industries'
import { type JobCategory } from '@shared/jobs/job-categories'
import { type JobKind } from '@shared/jobs/job-kinds'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'
import { searchIndexes } from './search/search-indexes'

/** What a published advert says, in the types that search and matching read. */
export interface JobContent {
  title: string; kind: JobKind; category: JobCategory; industry: Industry; cityCode: string; salaryMinFen?: number | null; salaryMaxFen?: number | null
  headcount: number; degree: Degree; deadline: Date; unitNature: string
}

/** An advert. `values` and `majors` are the form as typed; the content beside them is there once it was published. */
export interface JobRow extends WorkflowRecord, Partial<JobContent> {
  employerId: Types.ObjectId
  employerName: string
  values: Record<string, string>
  majors: string[]
  revision: number
  savedAt: Date
  /** Why the platform took it down. */
  reason?: string | null
  publishedAt?: Date
  closedAt?: Date
  /** Published, and its employer approved: what search may show until the deadline. Follows the two. */
  open: boolean
  /** Words of the advert, for search; those of its title also by themselves. */
  tokens: string[]
  titleTokens: string[]
  /** For the matcher: published or revised and not matched yet; when it last changed what it offers. */
  matchWaiting?: true
  matchAt?: Date
}
/** An advert that was published, whatever became of it. */
export type PublishedJob = JobRow & JobContent & { publishedAt: Date }

const jobSchema = new Schema<JobRow>({
  ...workflowFields,
  employerId: { type: Schema.Types.ObjectId, required: true },
  employerName: { type: String, required: true },
  values: { type: Schema.Types.Mixed, required: true },
  majors: [String],
  revision: { type: Number, required: true },
  savedAt: { type: Date, required: true },
  title: String, kind: String, category: String, industry: String, cityCode: String, salaryMinFen: Number, salaryMaxFen: Number, headcount: Number, degree: String, deadline: Date, unitNature: String,
  reason: String,
  publishedAt: Date,
  closedAt: Date,
  open: { type: Boolean, required: true },
  tokens: [String],
  titleTokens: [String],
  matchWaiting: Boolean,
  matchAt: Date,
}, { versionKey: false, collection: 'jobs', minimize: false })
jobSchema.index({ employerId: 1, status: 1, updatedAt: -1, _id: -1 })
for (const key of Object.values(searchIndexes)) jobSchema.index(key)
jobSchema.index({ matchWaiting: 1, matchAt: 1, _id: 1 }, { partialFilterExpression: { matchWaiting: true } })
jobSchema.index({ matchAt: 1, _id: 1 }, { partialFilterExpression: { matchAt: { $exists: true } } })

export const Job = mongoose.model<JobRow>('Job', jobSchema)
