import { limits } from '@shared/kernel/limits'
import { clock } from '../../../clock'
import { logger } from '../../../logger'
import { countStudentAccounts } from '../../accounts/actions/count-student-accounts'
import { listStudentAccounts } from '../../accounts/actions/list-student-accounts'
import { refreshProfiles } from '../actions/refresh-profiles'
import { openRebuild } from '../open-rebuild'
import { Run, type RunRow } from '../run-model'
import { toMatchProfile } from '../to-match-profile'
import { type JobCache } from './job-cache'
import { observeWork } from './observe-work'
import { saveLists } from './save-lists'

/**
 * Makes the lists of the next students anew for the rebuild under way, and notes how far it came: after a death the next holder of the lease goes on
 * from there. A chunk done twice is the same. False: none is under way.
 */
export async function rebuildChunk(jobs: JobCache, chunk: number): Promise<boolean> {
  const run = await Run.findOne(openRebuild).sort({ requestedAt: 1 }).lean<RunRow>()
  if (!run) return false
  const started = clock.ms()
  if (!run.startedAt) await Run.updateOne({ _id: run._id }, { $set: { startedAt: clock.now(), total: await countStudentAccounts() } })
  const accounts = await listStudentAccounts(run.after, chunk)
  const profiles = await refreshProfiles(accounts.map(({ _id, studentId }) => ({ accountId: _id, studentId })))
  const index = await jobs.fresh()
  const matched = await saveLists(profiles.map((profile) => ({ studentId: profile._id, top: index.top(toMatchProfile(profile), limits.matchesKept, started) })))
  const last = accounts.at(-1)
  const ended = accounts.length < chunk
  const piece = { done: accounts.length, matched, busyMs: clock.ms() - started }
  await Run.updateOne({ _id: run._id }, { $inc: piece, $set: { ...(last ? { after: last._id } : {}), ...(ended ? { doneAt: clock.now() } : {}) } })
  observeWork(run.kind, piece)
  if (ended) logger.info({ kind: run.kind, students: run.done + piece.done, matched: run.matched + matched, busyMs: run.busyMs + piece.busyMs }, 'all lists were made anew')
  return true
}
