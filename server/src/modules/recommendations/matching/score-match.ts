import { limits } from '@shared/kernel/limits'
import { type MatchJob } from './match-job'
import { type MatchProfile } from './match-profile'
import { pointsOf, sumOf, type Points } from './points-of'

export interface Match { score: number; points: Points }

/**
 * R-PUSH-1, the plain truth the fast indexes are held against: hard filters (degree, kind, deadline, blocked or disliked), then the weighted score.
 * No wish is met by everything, except that no category wished for meets no category, and a job without majors meets no major: so one of the two has to fit.
 * 面议 meets a salary only where none was asked for. Undefined: no match.
 */
export function scoreMatch(job: MatchJob, profile: MatchProfile, now: number): Match | undefined {
  const { learned } = profile
  if (job.deadline <= now || job.degree > profile.degree) return undefined
  if (profile.kinds.length > 0 && !profile.kinds.includes(job.kind)) return undefined
  if (profile.blocked.includes(job.employer) || learned?.employers.has(job.employer) || learned?.jobs.has(job.id)) return undefined
  const meets = (wishes: readonly string[], value: string): boolean => wishes.length === 0 || wishes.includes(value)
  const points = pointsOf({
    category: profile.categories.includes(job.category),
    major: job.majors.some((major) => profile.majors.includes(major)),
    city: meets(profile.cities, job.city),
    industry: meets(profile.industries, job.industry),
    salary: profile.minSalaryFen === undefined || (job.ceilingFen !== undefined && job.ceilingFen >= profile.minSalaryFen),
    nature: meets(profile.natures, job.nature),
  }, job, learned)
  const score = sumOf(points)
  return score >= limits.matchScoreMin ? { score, points } : undefined
}
