import { cities } from '@shared/jobs/cities'
import { jobCategories } from '@shared/jobs/job-categories'
import { majorLabel } from '@shared/jobs/major-label'
import { type JobContent } from '../model'
import { indexWords } from './index-words'

// An entry of the indexes each: what a description has beyond is not searched.
const wordsMax = 80
type Described = Pick<JobContent, 'title' | 'category' | 'cityCode'> & { employerName: string; majors: readonly string[]; description: string }

/** The words an advert is found by: those of its title, and all of them. */
export function jobWords(job: Described): { titleTokens: string[]; tokens: string[] } {
  const titleTokens = indexWords(job.title, { pairs: true })
  const named = indexWords(job.employerName, { pairs: true })
  const rest = indexWords([jobCategories[job.category], cities[job.cityCode] ?? '', ...job.majors.map(majorLabel), job.description].join(' '), { pairs: false })
  const tokens = [...new Set([...titleTokens, ...named, ...rest])]
  return { titleTokens, tokens: tokens.slice(0, wordsMax) }
}
