import { Job } from '../model'
import { openNow } from '../open-now'
import { searchIndexes } from '../search/search-indexes'
import { matchJobFields, type MatchJobRow } from './match-job-row'

/** Every advert that can be applied to now, one after another: a hundred thousand are never held twice. */
export function listOpenMatchJobs(): AsyncIterable<MatchJobRow> {
  return Job.find(openNow(), matchJobFields).hint(searchIndexes.all).lean<MatchJobRow[]>().cursor({ batchSize: 2000 })
}
