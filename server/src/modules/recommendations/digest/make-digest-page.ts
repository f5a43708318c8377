import { limits } from '@shared/kernel/limits'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { enqueueNotices } from '../../../outbox/enqueue-notices'
import { appliedJobsOf } from '../../applications/actions/applied-jobs-of'
import { matchJobsOf } from '../../jobs/actions/match-jobs-of'
import { blockedEmployersOf } from '../../privacy/actions/blocked-employers-of'
import { Digest, type DigestRow, pushedKey } from '../digest-model'
import { Recommendation, type RecommendationRow } from '../model'
import { Profile, type ProfileRow } from '../profile-model'
import { weighList, type Weighed } from '../weigh-list'
import { digestNotice } from './digest-notice'

export interface DigestPage { students: number; digests: number }
/** What is pushed to one student, and whether more is left for another day. */
interface Choice { row: RecommendationRow; profile?: ProfileRow; jobs: Weighed[]; more: boolean }

/**
 * The digests of the next students who may have something new and were not thought of today: digest, push and the mark that they were thought of are
 * one transaction, so that after a crash nobody is told twice or left out. Everything is weighed as it is now.
 */
export function makeDigestPage(window: { day: string; pushBy: Date }, size: number): Promise<DigestPage> {
  return inTransaction(async () => {
    const rows = await Recommendation.find({ offer: true, digestDay: { $lt: window.day } }).sort({ digestDay: 1, _id: 1 }).limit(size).lean<RecommendationRow[]>()
    const choices = await choose(rows, window.day)
    const now = clock.now()
    const told = choices.flatMap(({ profile, jobs }) => (profile && jobs.length > 0 ? [{ profile, jobs }] : []))
    await Digest.insertMany(told.map(({ profile, jobs }) => ({
      studentId: profile._id, accountId: profile.accountId, day: window.day, jobIds: jobs.map(({ job }) => job._id), pushed: jobs.map(({ job }) => pushedKey(profile._id, job._id)), createdAt: now,
    })), { lean: true })
    await enqueueNotices(told.map(({ profile, jobs }) => digestNotice(profile, jobs, now, window)))
    // Nothing left for them: looked at again once something new comes, today still. What came meanwhile is a conflict, and the next try sees it.
    const nothing = (choice: Choice): boolean => choice.jobs.length === 0 && !choice.more
    await Recommendation.updateMany({ _id: { $in: idsOf(choices.filter(nothing)) } }, { $unset: { offer: '' } })
    await Recommendation.updateMany({ _id: { $in: idsOf(choices.filter((choice) => !nothing(choice))) } }, { $set: { digestDay: window.day } })
    return { students: rows.length, digests: told.length }
  })
}

async function choose(rows: readonly RecommendationRow[], day: string): Promise<Choice[]> {
  const ids = rows.map(({ _id }) => _id)
  const keys = rows.flatMap(({ _id, items }) => items.map(({ jobId }) => pushedKey(_id, jobId)))
  // One after another: a transaction does one thing at a time.
  const profiles = new Map((await Profile.find({ _id: { $in: ids } }).lean<ProfileRow[]>()).map((profile) => [profile._id.toString(), profile]))
  const toldToday = new Set((await Digest.find({ studentId: { $in: ids }, day }, { studentId: 1 }).lean<Pick<DigestRow, 'studentId'>[]>()).map(({ studentId }) => studentId.toString()))
  const pushed = new Set((await Digest.find({ pushed: { $in: keys } }, { pushed: 1 }).lean<Pick<DigestRow, 'pushed'>[]>()).flatMap((digest) => digest.pushed))
  const applied = await appliedJobsOf(ids)
  const blocked = await blockedEmployersOf(ids)
  const jobs = new Map((await matchJobsOf([...new Set(rows.flatMap(({ items }) => items.map(({ jobId }) => jobId.toString())))])).map((job) => [job._id.toString(), job]))
  return rows.map((row) => {
    const key = row._id.toString()
    const profile = profiles.get(key)
    // Switched off or told already: thought of again tomorrow, with what there is then.
    if (!profile?.enabled || toldToday.has(key)) return { row, profile, jobs: [], more: true }
    const sent = new Set(applied.get(key))
    const fresh = weighList(profile, row.items, jobs, blocked.get(key) ?? []).filter(({ job }) => !sent.has(job._id.toString()) && !pushed.has(pushedKey(key, job._id)))
    return { row, profile, jobs: fresh.slice(0, limits.digestJobs), more: fresh.length > limits.digestJobs }
  })
}

const idsOf = (choices: readonly Choice[]) => choices.map(({ row }) => row._id)
