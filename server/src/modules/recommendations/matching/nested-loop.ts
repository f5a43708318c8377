import { compareMatches } from './compare-matches'
import { type TopJob } from './job-index'
import { type MatchJob } from './match-job'
import { type MatchProfile } from './match-profile'
import { scoreMatch } from './score-match'

/** The best `k` jobs of a student by looking at every one: what JobIndex is held against in tests and in the bench. */
export function topByNestedLoop(jobs: readonly MatchJob[], profile: MatchProfile, k: number, now: number): TopJob[] {
  const found: TopJob[] = []
  for (const job of jobs) {
    const match = scoreMatch(job, profile, now)
    if (match) found.push({ id: job.id, score: match.score, freshAt: job.freshAt })
  }
  return found.sort(compareMatches).slice(0, k)
}
