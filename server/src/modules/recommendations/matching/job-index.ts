import { limits } from '@shared/kernel/limits'
import { compareMatches } from './compare-matches'
import { JobColumns } from './job-columns'
import { type MatchJob } from './match-job'
import { type MatchProfile } from './match-profile'
import { full, scoreMax } from './points-of'
import { Postings } from './postings'
import { promising } from './promising'

export interface TopJob { id: string; score: number; freshAt: number }
/** Every score is a multiple of this. */
const grain = 5

/**
 * Answers for one student which of many jobs fit best. Jobs stand fresh before stale, so that one found later never beats an equal one
 * found before. A student's categories, majors and cities are three sets of bits, 32 jobs a word; once k are found, only those jobs are looked at whose
 * bits can still do better than the worst of them. Whatever is looked at is scored exactly: the answer is that of scoreMatch() over all jobs.
 */
export class JobIndex {
  private readonly columns: JobColumns
  private readonly categories: Postings
  private readonly majors: Postings
  private readonly cities: Postings
  private readonly wanted: { category: Uint32Array; major: Uint32Array; city: Uint32Array }
  readonly size: number

  constructor(jobs: readonly MatchJob[]) {
    const sorted = jobs.map((job) => ({ ...job, score: 0 })).sort(compareMatches)
    this.size = sorted.length
    this.columns = new JobColumns(sorted)
    this.categories = new Postings(sorted.map((job) => [job.category]))
    this.majors = new Postings(sorted.map((job) => job.majors))
    this.cities = new Postings(sorted.map((job) => [job.city]))
    const words = (this.size + 31) >>> 5
    this.wanted = { category: new Uint32Array(words), major: new Uint32Array(words), city: new Uint32Array(words) }
  }

  /** The best `k` jobs of a student, best first. */
  top(profile: MatchProfile, k: number, now: number): TopJob[] {
    const { category, major, city } = this.wanted
    this.categories.union(profile.categories, category)
    this.majors.union(profile.majors, major)
    if (profile.cities.length === 0) city.fill(0xffffffff)
    else this.cities.union(profile.cities, city)
    const score = this.columns.scorer(profile, now)
    const bonus = profile.learned && profile.learned.liked.size > 0 ? full.feedback : 0
    const found: number[][] = Array.from({ length: scoreMax / grain + 1 }, () => [])
    let need: number = limits.matchScoreMin
    let enough = 0
    for (let word = 0; word < category.length && need <= scoreMax; word += 1) {
      const c = category[word] ?? 0, m = major[word] ?? 0, t = city[word] ?? 0
      let open = promising(c, m, t, need - bonus)
      while (open !== 0) {
        const bit = open & -open
        open ^= bit
        const job = (word << 5) + 31 - Math.clz32(bit)
        const points = score(job, (c & bit) !== 0, (m & bit) !== 0, (t & bit) !== 0)
        if (points < need) continue
        found[points / grain]?.push(job)
        enough += 1
        // k are as good as this: from now on only what is better counts.
        while (enough >= k && need <= scoreMax) {
          enough -= found[need / grain]?.length ?? 0
          need += grain
        }
      }
    }
    return this.best(found, k)
  }

  private best(found: readonly (readonly number[])[], k: number): TopJob[] {
    const best: TopJob[] = []
    for (let level = found.length - 1; level >= 0 && best.length < k; level -= 1) {
      for (const row of found[level] ?? []) {
        const job = this.columns.jobs[row]
        if (job && best.length < k) best.push({ id: job.id, score: level * grain, freshAt: job.freshAt })
      }
    }
    return best
  }
}
