import { clock } from '../../../clock'
import { explainRefusal } from '../../../outbox/explain-refusal'
import { Outbox } from '../../../outbox/model'
import { countAllOpenJobs } from '../../jobs/actions/count-all-open-jobs'
import { Digest } from '../digest-model'
import { presentRun } from '../present'
import { Profile } from '../profile-model'
import { Run, type RunRow } from '../run-model'

const spanMs = 24 * 3_600_000
const runsShown = 20
interface Group { _id: { state: string; channel?: string; delivered?: string; errcode?: number; refused: boolean }; count: number }

/** The last 24 hours of recommending: matched, pushed, delivered, refused and why, opened; and the latest runs. */
export async function showStatistics() {
  const since = new Date(clock.ms() - spanMs)
  const [groups, [matched], opened, runs, students, openJobs] = await Promise.all([
    Outbox.aggregate<Group>([{ $match: { kind: 'job_digest', createdAt: { $gte: since } } },
      { $group: { _id: { state: '$state', channel: '$channel', delivered: '$delivered', errcode: '$error.errcode', refused: { $gt: ['$error', null] } }, count: { $sum: 1 } } }]),
    Run.aggregate<{ matched: number }>([{ $match: { requestedAt: { $gte: since } } }, { $group: { _id: null, matched: { $sum: '$matched' } } }]),
    Digest.countDocuments({ openedAt: { $gte: since } }), Run.find().sort({ requestedAt: -1, _id: -1 }).limit(runsShown).lean<RunRow[]>(), Profile.estimatedDocumentCount(), countAllOpenJobs(),
  ])
  const count = (fits: (one: Group['_id']) => boolean): number => groups.reduce((sum, { _id, count: n }) => (fits(_id) ? sum + n : sum), 0)
  return {
    since: since.toISOString(), matched: matched?.matched ?? 0, pushed: count(() => true), sent: count(({ channel }) => channel === 'official' || channel === 'mini'), delivered: count(({ delivered }) => delivered === 'delivered'),
    inboxOnly: count(({ channel }) => channel === 'inbox'), waiting: count(({ state }) => state === 'queued' || state === 'leased'), failed: count(({ state, delivered }) => state === 'dead' || (delivered !== undefined && delivered !== 'delivered')),
    opened, refused: refusals(groups), students, openJobs, runs: runs.map(presentRun),
  }
}

/** Whatever WeChat said against a push, also where it went through later, most often first. */
function refusals(groups: readonly Group[]) {
  const counts = new Map<number | undefined, number>()
  for (const { _id, count } of groups) if (_id.refused) counts.set(_id.errcode, (counts.get(_id.errcode) ?? 0) + count)
  return [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => {
    const { meaning, next } = explainRefusal(code)
    return { code, meaning, next, count }
  })
}
