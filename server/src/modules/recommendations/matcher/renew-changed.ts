import { limits } from '@shared/kernel/limits'
import { clock } from '../../../clock'
import { refreshProfiles } from '../actions/refresh-profiles'
import { Profile, type ProfileRow } from '../profile-model'
import { toMatchProfile } from '../to-match-profile'
import { countRun } from './count-run'
import { type JobCache } from './job-cache'
import { saveLists } from './save-lists'

const batch = 200

/** Makes the lists of students anew whose wishes, feedback or roster changed, those who wait longest first. False: nobody waits. */
export async function renewChanged(jobs: JobCache): Promise<boolean> {
  const waiting = await Profile.find({ dirtyAt: { $exists: true } }, { accountId: 1, dirtyAt: 1 }).sort({ dirtyAt: 1, _id: 1 }).limit(batch).lean<Pick<ProfileRow, '_id' | 'accountId' | 'dirtyAt'>[]>()
  if (waiting.length === 0) return false
  const started = clock.ms()
  const profiles = await refreshProfiles(waiting.map(({ _id, accountId }) => ({ studentId: _id, accountId })))
  const index = await jobs.fresh()
  const matched = await saveLists(profiles.map((profile) => ({ studentId: profile._id, top: index.top(toMatchProfile(profile), limits.matchesKept, started) })))
  // Whoever changed something since then stays marked.
  await Profile.collection.bulkWrite(waiting.map(({ _id, dirtyAt }) => ({ updateOne: { filter: { _id, dirtyAt }, update: { $unset: { dirtyAt: '' } } } })), { ordered: false })
  await countRun('preferences', { done: waiting.length, matched, busyMs: clock.ms() - started })
  return true
}
