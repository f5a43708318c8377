import { clock } from '../../../clock'
import { Job } from '../model'
import { matchJobFields, type MatchJobRow } from './match-job-row'

/** Every advert that can be applied to now, one after another: a hundred thousand are never held twice. */
export function listOpenMatchJobs(): AsyncIterable<MatchJobRow> {
  return Job.find({ open: true, deadline: { $gt: clock.now() } }, matchJobFields).lean<MatchJobRow[]>().cursor({ batchSize: 2000 })
}
