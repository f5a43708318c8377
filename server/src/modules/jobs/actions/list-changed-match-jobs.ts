import { Job } from '../model'
import { matchJobFields, type MatchJobRow } from './match-job-row'

/** Adverts that began, changed or ended since an instant, whatever became of them, in the order of the changes. */
export function listChangedMatchJobs(since: Date): Promise<MatchJobRow[]> {
  return Job.find({ matchAt: { $gte: since } }, matchJobFields).sort({ matchAt: 1, _id: 1 }).lean<MatchJobRow[]>()
}
