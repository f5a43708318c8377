import { seeded } from '../../../../test/seeded'
import { randomWorld, worldNow } from '../testing/random-world'
import { JobIndex } from './job-index'
import { learnFeedback } from './learn-feedback'
import { type MatchJob } from './match-job'
import { type MatchProfile } from './match-profile'
import { topByNestedLoop } from './nested-loop'
import { ProfileIndex } from './profile-index'
import { scoreMatch } from './score-match'

const now = 1000
const job = (given: Partial<MatchJob> = {}): MatchJob => ({ id: 'j', employer: 'e', category: 'c01', majors: ['0809'], city: '230100', industry: 'I', nature: '39', kind: 'full_time', degree: 2, ceilingFen: 900_000, deadline: now + 1, freshAt: 1, ...given })
const student = (given: Partial<MatchProfile> = {}): MatchProfile => ({ id: 's', categories: ['c01'], majors: ['0809', '软件工程'], cities: ['230100'], industries: ['I'], natures: ['39'], kinds: ['full_time'], degree: 2, minSalaryFen: 800_000, blocked: [], ...given })
const score = (one: Partial<MatchJob>, other: Partial<MatchProfile> = {}): number | undefined => scoreMatch(job(one), student(other), now)?.score

it('R-PUSH-1 gives category 30, major 25, city 20, industry 10, salary 10, nature 5', () => {
  expect(scoreMatch(job(), student(), now)?.points).toEqual({ category: 30, major: 25, city: 20, industry: 10, salary: 10, nature: 5, feedback: 0 })
})

it.each([
  ['another category', { category: 'c02' }, 70], ['a major not asked for', { majors: ['0501'] }, 75], ['another city', { city: '110100' }, 80], ['another industry', { industry: 'C' }, 90],
  ['a lower salary', { ceilingFen: 799_999 }, 90], ['面议', { ceilingFen: undefined }, 90], ['another nature', { nature: '10' }, 95], ['no major named', { majors: [] }, 75], ['the plain name of the major', { majors: ['软件工程'] }, 100],
] as const)('R-PUSH-1 takes off for %s', (_what, given, left) => expect(score(given)).toBe(left))

it.each([
  ['a degree above', { degree: 3 }, {}], ['the deadline', { deadline: now }, {}], ['a kind not wished for', { kind: 'internship' }, {}], ['a blocked employer', {}, { blocked: ['e'] }], ['less than 50 points', { majors: [], city: '1', industry: 'C' }, {}],
] as const)('R-PUSH-1 %s stands against it', (_what, one, other) => expect(score(one, { ...other, blocked: [...('blocked' in other ? other.blocked : [])] })).toBeUndefined())

it('R-PUSH-1 without category and major nothing matches, however well the rest fits', () => {
  expect(score({ majors: [] }, { categories: [], cities: [], industries: [], natures: [], minSalaryFen: undefined, learned: learnFeedback([feedback('like')]) })).toBeUndefined()
})

const feedback = (verdict: 'like' | 'dislike', reason?: 'city' | 'salary' | 'industry' | 'employer' | 'not_my_major' | 'other', of = 'another') => ({ job: of, employer: 'e', category: 'c01', city: '230100', industry: 'I', ceilingFen: 900_000, verdict, reason })
it.each([['city', 90], ['industry', 95], ['salary', 95], ['not_my_major', 90], ['other', 100], ['employer', undefined]] as const)('R-PUSH-2 不感兴趣: %s changes later scores', (reason, left) => {
  expect(score({}, { learned: learnFeedback([feedback('dislike', reason)]) })).toBe(left)
})

it('R-PUSH-2 a disliked job never comes back, a dimension never falls below none', () => {
  expect(score({}, { learned: learnFeedback([feedback('dislike', 'other', 'j')]) })).toBeUndefined()
  expect(score({}, { learned: learnFeedback(Array.from({ length: 9 }, () => feedback('dislike', 'city'))) })).toBe(80)
})

it('R-PUSH-2 a like raises its category by 5, once, and never above 100', () => {
  const learned = learnFeedback([feedback('like'), feedback('like')])
  expect([score({}, { learned }), score({ city: '1' }, { learned })]).toEqual([100, 85])
})

it('R-PUSH-1 orders by score, then freshness, then id', () => {
  const jobs = [job({ id: 'b' }), job({ id: 'a' }), job({ id: 'fresh', freshAt: 2 }), job({ id: 'best' }), job({ id: 'worse', city: '1', freshAt: 9 })]
  expect(new JobIndex(jobs).top(student(), 4, now).map(({ id }) => id)).toEqual(['fresh', 'a', 'b', 'best'])
})

/** What the indexes say about a world, and what the nested loop says. */
function answers(world: number): { fast: unknown; plain: unknown; matches: number } {
  const chance = seeded(world)
  const { jobs, profiles } = randomWorld(chance)
  const k = chance.below(8) + 1
  const index = new JobIndex(jobs)
  const students = new ProfileIndex()
  // Each is put in with another's wishes first: what a student no longer wishes must be gone.
  profiles.forEach((profile, n) => students.upsert({ ...(profiles[(n * 7 + 3) % profiles.length] ?? profile), id: profile.id }))
  for (const profile of profiles) students.upsert(profile)
  const found = jobs.map((one) => {
    const list: [string | undefined, number][] = []
    students.match(one, worldNow, (row, points) => list.push([students.profileAt(row)?.id, points]))
    return list
  })
  const truth = jobs.map((one) => profiles.flatMap((profile) => { const match = scoreMatch(one, profile, worldNow); return match ? [[profile.id, match.score]] : [] }))
  return {
    fast: { top: profiles.map((profile) => index.top(profile, k, worldNow)), found }, plain: { top: profiles.map((profile) => topByNestedLoop(jobs, profile, k, worldNow)), found: truth },
    matches: truth.flat().length,
  }
}

it('R-PUSH-1 the indexes say the same as the nested loop in 1,000 random worlds, ties included', () => {
  let matches = 0
  for (let world = 0; world < 1000; world += 1) {
    const { fast, plain, matches: found } = answers(world)
    if (JSON.stringify(fast) !== JSON.stringify(plain)) expect({ world, ...Object(fast) }).toEqual({ world, ...Object(plain) })
    matches += found
  }
  expect(matches).toBeGreaterThan(100_000)
}, 120_000)
