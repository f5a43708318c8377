import { Codes } from './codes'
import { type Learned } from './learned'
import { type MatchJob } from './match-job'
import { type MatchProfile } from './match-profile'
import { full, pointsOf, sumOf } from './points-of'

/** How well one job fits, 0 where a hard filter stands against it. The caller knows already whether category, major and city are met. */
export type Scorer = (job: number, category: boolean, major: boolean, city: boolean) => number
type Coded = 'category' | 'city' | 'industry' | 'nature' | 'kind' | 'employer'

/** Jobs as columns of small numbers: 100,000 take three megabytes and are read without touching an object. */
export class JobColumns {
  private readonly codes: Record<Coded, Codes> = { category: new Codes(), city: new Codes(), industry: new Codes(), nature: new Codes(), kind: new Codes(), employer: new Codes() }
  private readonly coded: Record<Coded, Uint32Array>
  private readonly degree: Uint8Array
  /** -1: 面议. */
  private readonly ceiling: Int32Array
  private readonly deadline: Float64Array

  constructor(readonly jobs: readonly MatchJob[]) {
    const column = (key: Coded): Uint32Array => Uint32Array.from(jobs, (job) => this.codes[key].give(job[key]))
    this.coded = { category: column('category'), city: column('city'), industry: column('industry'), nature: column('nature'), kind: column('kind'), employer: column('employer') }
    this.degree = Uint8Array.from(jobs, (job) => job.degree)
    this.ceiling = Int32Array.from(jobs, (job) => job.ceilingFen ?? -1)
    this.deadline = Float64Array.from(jobs, (job) => job.deadline)
  }

  /** Scores jobs for one student exactly as scoreMatch() does. */
  scorer(profile: MatchProfile, now: number): Scorer {
    const { degree, ceiling, deadline } = this
    const { industry, nature, kind, employer } = this.coded
    const industries = this.wished('industry', profile.industries), natures = this.wished('nature', profile.natures), wantedKinds = this.wished('kind', profile.kinds)
    const refused = this.refused(profile)
    const wantsSalary = profile.minSalaryFen !== undefined
    const least = profile.minSalaryFen ?? 0
    const rank = profile.degree
    const learned = profile.learned
    return (job, meetsCategory, meetsMajor, meetsCity) => {
      if ((degree[job] ?? 0) > rank || wantedKinds[kind[job] ?? 0] === 0 || (deadline[job] ?? 0) <= now) return 0
      if (refused?.[employer[job] ?? 0] === 1) return 0
      const meetsIndustry = industries[industry[job] ?? 0] === 1, meetsNature = natures[nature[job] ?? 0] === 1
      const meetsSalary = !wantsSalary || ((ceiling[job] ?? -1) >= 0 && (ceiling[job] ?? -1) >= least)
      if (learned) return this.learnedScore(job, { category: meetsCategory, major: meetsMajor, city: meetsCity, industry: meetsIndustry, salary: meetsSalary, nature: meetsNature }, learned)
      return (meetsCategory ? full.category : 0) + (meetsMajor ? full.major : 0) + (meetsCity ? full.city : 0) + (meetsIndustry ? full.industry : 0) + (meetsSalary ? full.salary : 0) + (meetsNature ? full.nature : 0)
    }
  }

  private learnedScore(at: number, met: Parameters<typeof pointsOf>[0], learned: Learned): number {
    const job = this.jobs[at]
    return !job || learned.jobs.has(job.id) ? 0 : sumOf(pointsOf(met, job, learned))
  }

  /** 1 for each code that is wished for; all of them where nothing is. */
  private wished(key: Coded, wishes: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.codes[key].size).fill(wishes.length === 0 ? 1 : 0)
    for (const wish of wishes) this.flag(flags, key, wish)
    return flags
  }

  private refused(profile: MatchProfile): Uint8Array | undefined {
    const employers = [...profile.blocked, ...(profile.learned?.employers ?? [])]
    if (employers.length === 0) return undefined
    const flags = new Uint8Array(this.codes.employer.size)
    for (const employer of employers) this.flag(flags, 'employer', employer)
    return flags
  }

  private flag(flags: Uint8Array, key: Coded, text: string): void {
    const code = this.codes[key].find(text)
    if (code !== undefined) flags[code] = 1
  }
}
