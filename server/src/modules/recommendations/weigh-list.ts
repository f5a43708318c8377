import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type MatchJobRow } from '../jobs/actions/match-job-row'
import { compareMatches } from './matching/compare-matches'
import { scoreMatch, type Match } from './matching/score-match'
import { type RecommendedItem } from './model'
import { type ProfileRow } from './profile-model'
import { toMatchJob } from './to-match-job'
import { toMatchProfile } from './to-match-profile'

export interface Weighed { job: MatchJobRow; match: Match; at: Date }

/** A stored list against the jobs and wishes as they are now: what was closed, expired, blocked or disliked since is gone, the rest in its present order. */
export function weighList(profile: ProfileRow, items: readonly RecommendedItem[], jobs: ReadonlyMap<string, MatchJobRow>, blocked: readonly string[]): Weighed[] {
  const reader = toMatchProfile({ ...profile, blocked: [...blocked] })
  return items.flatMap(({ jobId, at }) => {
    const job = jobs.get(jobId.toString())
    const match = job?.open ? scoreMatch(toMatchJob(job), reader, clock.ms()) : undefined
    return job && match ? [{ job, match, at }] : []
  }).sort((a, b) => compareMatches(keyOf(a), keyOf(b)))
}

const keyOf = ({ job, match }: { job: { _id: Types.ObjectId; publishedAt: Date }; match: Match }) => ({ score: match.score, freshAt: job.publishedAt.getTime(), id: job._id.toString() })
