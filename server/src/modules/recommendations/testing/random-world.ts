import { type DislikeReason, dislikeReasons } from '@shared/recommendations/dislike-reasons'
import { type seeded } from '../../../../test/seeded'
import { learnFeedback, type Feedback } from '../matching/learn-feedback'
import { type MatchJob } from '../matching/match-job'
import { type MatchProfile } from '../matching/match-profile'

export const worldNow = 1_000_000
type Chance = ReturnType<typeof seeded>
const reasons = Object.keys(dislikeReasons) as DislikeReason[]

/** A small world full of what goes wrong: few values, so that many are equal; ties to the millisecond, no wishes, 面议, blocked, disliked, liked, expired to the instant. */
export function randomWorld({ below, one }: Chance): { jobs: MatchJob[]; profiles: MatchProfile[] } {
  const some = (prefix: string, of: number, most: number): string[] => [...new Set(Array.from({ length: below(most + 1) }, () => `${prefix}${below(of)}`))]
  const jobs = Array.from({ length: below(70) + 1 }, (_, n): MatchJob => ({
    id: `job${String(below(1000)).padStart(4, '0')}-${n}`, employer: `e${below(6)}`, category: `c${below(5)}`, majors: some('m', 6, 3), city: `t${below(5)}`, industry: `i${below(4)}`, nature: `n${below(3)}`, kind: `k${below(3)}`,
    degree: below(5), ...(below(4) === 0 ? {} : { ceilingFen: below(5) * 100_000 }), deadline: worldNow + below(6) - 1, freshAt: below(4),
  }))
  const words = (): Feedback[] => Array.from({ length: below(4) === 0 ? below(6) : 0 }, () => {
    const { id, employer, category, city, industry, ceilingFen } = one(jobs)
    return { job: id, employer, category, city, industry, ceilingFen, ...(below(2) === 0 ? { verdict: 'like' } : { verdict: 'dislike', reason: one(reasons) }) }
  })
  const profiles = Array.from({ length: below(70) + 1 }, (_, n): MatchProfile => ({
    id: `s${n}`, categories: some('c', 5, 3), majors: some('m', 6, 2), cities: some('t', 5, 3), industries: some('i', 4, 2), natures: some('n', 3, 2), kinds: below(2) === 0 ? [] : some('k', 3, 2),
    degree: below(5), ...(below(3) === 0 ? {} : { minSalaryFen: below(5) * 100_000 }), blocked: below(3) === 0 ? some('e', 6, 2) : [], learned: learnFeedback(words()),
  }))
  return { jobs, profiles }
}
