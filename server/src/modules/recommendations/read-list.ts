import { blockedEmployersOf } from '../privacy/actions/blocked-employers-of'
import { matchJobsOf } from '../jobs/actions/match-jobs-of'
import { type RecommendedItem, Recommendation, type RecommendationRow } from './model'
import { type ProfileRow } from './profile-model'
import { weighList, type Weighed } from './weigh-list'

/** One student's list as it is now, best first. */
export async function readList(profile: ProfileRow): Promise<Weighed[]> {
  const [row, blocked] = await Promise.all([Recommendation.findOne({ _id: profile._id }, { items: 1 }).lean<Pick<RecommendationRow, 'items'>>(), blockedEmployersOf([profile._id])])
  const items: RecommendedItem[] = row?.items ?? []
  const jobs = new Map((await matchJobsOf(items.map(({ jobId }) => jobId))).map((job) => [job._id.toString(), job]))
  return weighList(profile, items, jobs, blocked.get(profile._id.toString()) ?? [])
}
