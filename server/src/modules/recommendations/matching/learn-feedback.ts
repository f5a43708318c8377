import { type DislikeReason } from '@shared/recommendations/dislike-reasons'
import { type Learned } from './learned'

/** One word of a student about a job, with what the job was like then. */
export interface Feedback { job: string; employer: string; category: string; city: string; industry: string; ceilingFen?: number; verdict: 'like' | 'dislike'; reason?: DislikeReason }

const step = { cities: 10, industries: 5, majors: 10 }

/**
 * 👍: jobs of the same category get up to 5 points more, where category or major fits; once, however many were liked.
 * 不感兴趣: the job itself is out; 单位: its employer too; 城市, 专业: 10 points less for jobs of that city, or for the major in that category; 行业: 5 less;
 * each dislike again, down to none. 薪资: half the salary's points for whatever pays no more than the best-paid job called too low.
 * The order of the words changes nothing. Undefined when nothing was said.
 */
export function learnFeedback(words: readonly Feedback[]): Learned | undefined {
  if (words.length === 0) return undefined
  const learned = { jobs: new Set<string>(), employers: new Set<string>(), cities: new Map<string, number>(), industries: new Map<string, number>(), majors: new Map<string, number>(), lowSalaryFen: 0, liked: new Set<string>() }
  const lower = (which: keyof typeof step, key: string): void => { learned[which].set(key, (learned[which].get(key) ?? 0) + step[which]) }
  for (const word of words) {
    if (word.verdict === 'like') { learned.liked.add(word.category); continue }
    learned.jobs.add(word.job)
    if (word.reason === 'employer') learned.employers.add(word.employer)
    if (word.reason === 'city') lower('cities', word.city)
    if (word.reason === 'industry') lower('industries', word.industry)
    if (word.reason === 'not_my_major') lower('majors', word.category)
    if (word.reason === 'salary') learned.lowSalaryFen = Math.max(learned.lowSalaryFen, word.ceilingFen ?? 0)
  }
  return learned
}
