import { type Types } from 'mongoose'
import { Job } from '../model'
import { matchJobFields, type MatchJobRow } from './match-job-row'

/** Adverts by id, as the matcher reads them; drafts and unknown ids are passed over. */
export function matchJobsOf(ids: readonly (Types.ObjectId | string)[]): Promise<MatchJobRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : Job.find({ _id: { $in: ids }, publishedAt: { $ne: null } }, matchJobFields).lean<MatchJobRow[]>()
}
