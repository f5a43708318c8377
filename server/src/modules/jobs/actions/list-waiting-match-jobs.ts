import { Job } from '../model'
import { matchJobFields, type MatchJobRow } from './match-job-row'

/** Adverts published or revised and not matched yet, longest waiting first. */
export function listWaitingMatchJobs(limit: number): Promise<MatchJobRow[]> {
  return Job.find({ matchWaiting: true }, matchJobFields).sort({ matchAt: 1, _id: 1 }).limit(limit).lean<MatchJobRow[]>()
}
