import { type Actor } from '../../../actor'
import { appliedJobsOf } from '../../applications/actions/applied-jobs-of'
import { describeJobs } from '../../jobs/actions/describe-jobs'
import { Digest, type DigestRow, pushedKey } from '../digest-model'
import { openRebuild } from '../open-rebuild'
import { presentFit } from '../present-fit'
import { readList } from '../read-list'
import { Run, type RunRow } from '../run-model'
import { ensureProfile } from './ensure-profile'

/** The acting student's recommendations, best first, with reasons; `day`: only those of that day's digest. A handful of reads by key, however long the list. */
export async function listRecommendations(actor: Actor, query: { day?: string }) {
  const profile = await ensureProfile(actor)
  const list = await readList(profile)
  const ids = list.map(({ job }) => job._id)
  const [cards, digests, applied, run] = await Promise.all([
    describeJobs(ids), Digest.find({ pushed: { $in: ids.map((id) => pushedKey(profile._id, id)) } }, { day: 1, jobIds: 1 }).lean<Pick<DigestRow, 'day' | 'jobIds'>[]>(),
    appliedJobsOf([profile._id]), Run.findOne({ ...openRebuild, startedAt: { $exists: true } }, { done: 1, total: 1 }).lean<Pick<RunRow, 'done' | 'total'>>(),
  ])
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  const pushedOn = new Map(digests.flatMap(({ day, jobIds }) => jobIds.map((id) => [id.toString(), day] as const)))
  const sent = new Set(applied.get(profile._id.toString()))
  const liked = new Set(profile.feedback.flatMap(({ verdict, jobId }) => (verdict === 'like' ? [jobId.toString()] : [])))
  const items = list.flatMap(({ job, match, at }) => {
    const [id, card] = [job._id.toString(), cardOf.get(job._id.toString())]
    if (!card || (query.day && pushedOn.get(id) !== query.day)) return []
    return [{ job: card, ...presentFit(match, profile), at: at.toISOString(), applied: sent.has(id), pushedOn: pushedOn.get(id), liked: liked.has(id) }]
  })
  const updating = profile.dirtyAt ? { done: 0, total: 1 } : run ? { done: run.done, total: run.total } : undefined
  return { items, enabled: profile.enabled, updating }
}
