import { limits } from '@shared/kernel/limits'
import { BitColumns } from './bit-columns'
import { type MatchJob } from './match-job'
import { type MatchProfile } from './match-profile'
import { full } from './points-of'
import { scoreMatch } from './score-match'

const special = 'special'
const wishless = ''
const degreeMax = 4
// The points of what is met, a bit each: looked up, because a branch a wish would cost more than all the rest.
const weights = [full.category, full.major, full.city, full.industry, full.nature]
const pointsMet = Uint8Array.from({ length: 1 << weights.length }, (_, met) => weights.reduce((sum, points, at) => sum + ((met >>> at & 1) !== 0 ? points : 0), 0))

/**
 * Answers for one job which of very many students it fits. Each wish is a set of bits, a bit a student, kept up in place when a student changes.
 * 32 students at a time are reduced to those who can reach 50 points, by the only ways there are; these are then scored exactly, as scoreMatch() does.
 */
export class ProfileIndex {
  private readonly bits = new BitColumns()
  private readonly rows = new Map<string, number>()
  private readonly profiles: MatchProfile[] = []
  private minSalary = new Int32Array(1024)

  get size(): number { return this.rows.size }
  profileAt(row: number): MatchProfile | undefined { return this.profiles[row] }

  /** Adds a student, or takes over what changed. */
  upsert(profile: MatchProfile): void {
    const row = this.rows.get(profile.id) ?? this.profiles.length
    const before = this.profiles[row]
    if (before) for (const name of namesOf(before)) this.bits.clear(name, row)
    this.rows.set(profile.id, row)
    this.profiles[row] = profile
    for (const name of namesOf(profile)) this.bits.set(name, row)
    if (row >= this.minSalary.length) {
      const wider = new Int32Array(this.minSalary.length * 2)
      wider.set(this.minSalary)
      this.minSalary = wider
    }
    this.minSalary[row] = profile.minSalaryFen ?? -1
  }

  /** Calls `found` for every student whom the job fits, in no particular order of scores. */
  match(job: MatchJob, now: number, found: (row: number, score: number) => void): void {
    if (job.deadline <= now) return
    const { bits, minSalary } = this
    const category = bits.get(`category:${job.category}`), major = this.anyMajor(job.majors)
    const [city, anyCity, industry, anyIndustry, nature, anyNature, kind, anyKind] = (['city', 'industry', 'nature', 'kind'] as const).flatMap((key) => [bits.get(`${key}:${job[key]}`), bits.get(`${key}:${wishless}`)])
    const degree = bits.get(`degree:${job.degree}`), specials = bits.get(special)
    if (!city || !anyCity || !industry || !anyIndustry || !nature || !anyNature || !kind || !anyKind) return
    const ceiling = job.ceilingFen ?? -1
    for (let word = 0; word < bits.wordCount; word += 1) {
      const c = category[word] ?? 0, m = major[word] ?? 0
      let open = (c | m) & (degree[word] ?? 0) & ((kind[word] ?? 0) | (anyKind[word] ?? 0))
      if (open === 0) continue
      const t = (city[word] ?? 0) | (anyCity[word] ?? 0), i = (industry[word] ?? 0) | (anyIndustry[word] ?? 0), n = (nature[word] ?? 0) | (anyNature[word] ?? 0)
      const s = specials[word] ?? 0
      // If the salary fits: category needs city or industry beside it, major needs city, or industry and nature. Those who gave feedback may reach more.
      open &= (c & m) | (c & (t | i)) | (m & (t | (i & n))) | s
      while (open !== 0) {
        const bit = 31 - Math.clz32(open & -open)
        open &= open - 1
        const row = (word << 5) + bit
        if ((s >>> bit & 1) !== 0) { this.matchOne(job, row, now, found); continue }
        const met = (c >>> bit & 1) | (m >>> bit & 1) << 1 | (t >>> bit & 1) << 2 | (i >>> bit & 1) << 3 | (n >>> bit & 1) << 4
        const score = (pointsMet[met] ?? 0) + (ceiling >= (minSalary[row] ?? -1) ? full.salary : 0)
        if (score >= limits.matchScoreMin) found(row, score)
      }
    }
  }

  /** One who blocks employers or gave feedback. */
  private matchOne(job: MatchJob, row: number, now: number, found: (row: number, score: number) => void): void {
    const profile = this.profiles[row]
    const match = profile && scoreMatch(job, profile, now)
    if (match) found(row, match.score)
  }

  private anyMajor(majors: readonly string[]): Uint32Array {
    const sets = majors.map((major) => this.bits.get(`major:${major}`))
    const [only] = sets
    if (only && sets.length === 1) return only
    const any = new Uint32Array(this.bits.wordCount)
    for (const set of sets) for (let word = 0; word < any.length; word += 1) any[word] = (any[word] ?? 0) | (set[word] ?? 0)
    return any
  }
}

/** The sets a student is in. */
function namesOf(profile: MatchProfile): string[] {
  const wishes = (key: string, list: readonly string[]): string[] => (list.length === 0 ? [`${key}:${wishless}`] : list.map((one) => `${key}:${one}`))
  return [
    ...profile.categories.map((one) => `category:${one}`), ...profile.majors.map((one) => `major:${one}`),
    ...wishes('city', profile.cities), ...wishes('industry', profile.industries), ...wishes('nature', profile.natures), ...wishes('kind', profile.kinds),
    ...Array.from({ length: Math.min(profile.degree, degreeMax) + 1 }, (_, degree) => `degree:${degree}`),
    ...(profile.learned || profile.blocked.length > 0 ? [special] : []),
  ]
}
