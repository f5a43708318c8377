import { clock } from '../../../clock'
import { withLease } from '../lease'
import { JobCache } from './job-cache'
import { matchNewJobs } from './match-new-jobs'
import { ProfileCache } from './profile-cache'
import { rebuildChunk } from './rebuild-chunk'
import { renewChanged } from './renew-changed'

export interface Matcher { /** Does what there is to do; false when another process is at it. */ work(): Promise<boolean> }

/**
 * The matcher of a process. One process matches at a time; people who wait go first, then new jobs, then the rebuild, chunk by chunk, so that
 * a rebuild of all keeps nobody waiting. What it knows of jobs and students stays in memory between the calls.
 */
export function createMatcher({ chunk = 1000, turnMs = 45_000 }: { chunk?: number; turnMs?: number } = {}): Matcher {
  const jobs = new JobCache()
  const profiles = new ProfileCache()
  const step = async (): Promise<boolean> => (await renewChanged(jobs)) || (await matchNewJobs(profiles)) || (await rebuildChunk(jobs, chunk))
  return {
    work: () => withLease('matching', async (keep) => {
      const end = clock.ms() + turnMs
      while (await keep() && clock.ms() < end && await step());
    }),
  }
}
