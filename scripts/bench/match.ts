import { type Degree, degreeRank } from '@shared/jobs/degrees'
import { seeded } from '../../server/test/seeded'
import { JobIndex } from '../../server/src/modules/recommendations/matching/job-index'
import { type MatchJob } from '../../server/src/modules/recommendations/matching/match-job'
import { type MatchProfile } from '../../server/src/modules/recommendations/matching/match-profile'
import { topByNestedLoop } from '../../server/src/modules/recommendations/matching/nested-loop'
import { ProfileIndex } from '../../server/src/modules/recommendations/matching/profile-index'
import { scoreMatch } from '../../server/src/modules/recommendations/matching/score-match'
import { makeEmployers } from '../seed/volume/make-employers'
import { makeJobs } from '../seed/volume/make-jobs'
import { volumeMajors } from '../seed/volume/majors'
import { places } from '../seed/volume/places'
import { trades } from '../seed/volume/trades'
import { weighted } from '../seed/volume/weighted'
import { type BenchRow } from './bench-row'
import { median } from './median'

const students = Number(process.env.BENCH_STUDENTS ?? 250_000)
const openJobs = Number(process.env.BENCH_JOBS ?? 100_000)
const audience = Number(process.env.BENCH_AUDIENCE ?? 100_000)
const [k, rounds, now, dayMs] = [5, 5, 0, 86_400_000]

/** P6: matching on one core beside the nested loop over objects, which says the same; a new job against everybody; a whole night. */
export async function benchMatch(): Promise<BenchRow[]> {
  const chance = seeded(6)
  const jobs = jobsOf(chance)
  const index = new JobIndex(jobs)
  const readers = Array.from({ length: audience }, (_, n) => profileOf(n, chance))
  const people = new ProfileIndex()
  for (const reader of readers) people.upsert(reader)
  const sample = readers.slice(0, 20)
  const ratios: number[] = []
  const perJob: number[] = []
  let matches = 0
  for (let round = 0; round < rounds; round += 1) {
    const plain = timed(() => sample.map((reader) => topByNestedLoop(jobs, reader, k, now)))
    const fast = timed(() => { let all = sample.map((reader) => index.top(reader, k, now)); for (let again = 1; again < 50; again += 1) all = sample.map((reader) => index.top(reader, k, now)); return all })
    if (JSON.stringify(plain.result) !== JSON.stringify(fast.result)) throw new Error('the index does not say what the nested loop says')
    ratios.push(plain.ms / (fast.ms / 50))
    const some = jobs.slice(round * 200, round * 200 + 200)
    perJob.push(timed(() => { for (const job of some) people.match(job, now, () => { matches += 1 }) }).ms / some.length)
  }
  const [one] = jobs
  if (!one) throw new Error('no jobs')
  const looped = timed(() => readers.filter((reader) => scoreMatch(one, reader, now)).length)
  const night = timed(() => { let found = 0; for (let n = 0; n < students; n += 1) found += index.top(profileOf(n, chance), k, now).length; return found })
  const few = narrow(jobs.slice(0, 2000), people)
  const perFew = timed(() => { for (let again = 0; again < 20; again += 1) for (const { job } of few) people.match(job, now, () => undefined) }).ms / (few.length * 20)
  const memory = process.memoryUsage().rss / 1024 ** 3
  const size = { students, jobs: openJobs }
  return [
    { id: 'P6', figure: `top ${k} of ${openJobs} jobs: nested loop over objects ÷ bitsets`, goal: '≥100×', value: median(ratios), unit: '×', details: { jobs: openJobs } },
    { id: 'P6', figure: `a new job against ${audience} students`, goal: '≤0.1 ms', value: median(perJob), unit: 'ms', details: { 'matches a job': matches / (rounds * 200), 'nested loop ms': looped.ms } },
    { id: 'P6', figure: `the same, the ${few.length} jobs that fit fewest`, goal: '≤0.1 ms', value: perFew, unit: 'ms', details: { 'matches a job': few.reduce((sum, { fits }) => sum + fits, 0) / few.length } },
    { id: 'P6', figure: `a whole night, top ${k} each`, goal: '≤2 min', value: night.ms / 60_000, unit: 'min', details: { ...size, 'students per second': students / (night.ms / 1000), 'found per student': night.result / students } },
    { id: 'P6', figure: 'memory at the end of the night, bench data included', goal: '≤1.5 GB', value: memory, unit: 'GB', details: size },
  ]
}

/** The jobs that fit fewest students but some: what the goal was measured with had 24 matches a job. */
function narrow(jobs: readonly MatchJob[], people: ProfileIndex): { job: MatchJob; fits: number }[] {
  const counted = jobs.map((job) => { let fits = 0; people.match(job, now, () => { fits += 1 }); return { job, fits } })
  return counted.filter(({ fits }) => fits > 0).sort((a, b) => a.fits - b.fits).slice(0, 100)
}

function timed<T>(work: () => T): { result: T; ms: number } {
  const started = process.hrtime.bigint()
  const result = work()
  return { result, ms: Number(process.hrtime.bigint() - started) / 1e6 }
}

function jobsOf(chance: ReturnType<typeof seeded>): MatchJob[] {
  const employers = makeEmployers(Math.max(50, Math.round(openJobs / 20)), chance)
  return makeJobs(openJobs, employers, chance).map((job, n) => ({
    id: String(n).padStart(24, '0'), employer: `e${job.employer}`, category: job.category, majors: job.majors, city: job.cityCode, industry: job.industry, nature: employers[job.employer]?.unitNature ?? '39', kind: job.kind,
    degree: rankOf(job.degree), ceilingFen: job.salaryMaxYuan === undefined ? undefined : job.salaryMaxYuan * 100, deadline: now + job.deadlineInDays * dayMs, freshAt: now - job.publishedDaysAgo * dayMs - n,
  }))
}
const rankOf = (degree: Degree): number => degreeRank(degree)

/** A student as they fill in the page: one to three categories near what they study, a few cities, mostly a salary. */
function profileOf(n: number, { below, one }: ReturnType<typeof seeded>): MatchProfile {
  const study = weighted(volumeMajors, below)
  const code = study.code.slice(0, 4)
  const near = trades.filter(({ majors }) => majors.includes(code))
  const some = <T>(list: readonly T[], most: number): T[] => [...new Set(Array.from({ length: below(most + 1) }, () => one(list)))]
  const categories = [...new Set([...some(near.length > 0 ? near : trades, 2), ...some(trades, 1)].map(({ category }) => category))]
  return {
    id: `s${n}`, categories, majors: [code, study.major], cities: some(places, 3).map((place) => place.code), industries: below(2) === 0 ? [] : some(trades, 2).flatMap(({ industries }) => industries.slice(0, 1)),
    natures: below(4) === 0 ? ['31', '10'] : [], kinds: below(2) === 0 ? ['full_time'] : [], degree: below(12) === 0 ? 3 : 2, minSalaryFen: below(3) === 0 ? undefined : (4 + below(5)) * 100_000, blocked: [],
  }
}
