import { type MatchJobRow } from './match-job-row'
import { Job } from '../model'

/** Takes the mark off adverts that were matched as they were read; one changed since then keeps it. */
export async function markJobsMatched(seen: readonly Pick<MatchJobRow, '_id' | 'version' | 'matchAt'>[]): Promise<void> {
  if (seen.length === 0) return
  await Job.collection.bulkWrite(seen.map(({ _id, version, matchAt }) => ({ updateOne: { filter: { _id, version, matchAt }, update: { $unset: { matchWaiting: '' } } } })), { ordered: false })
}
