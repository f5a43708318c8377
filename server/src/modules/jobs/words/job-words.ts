import { cities } from '@shared/jobs/cities'
import { industries } from '@shared/jobs/industries'
import { jobCategories } from '@shared/jobs/job-categories'
import { jobKinds } from '@shared/jobs/job-kinds'
import { majorLabel } from '@shared/jobs/major-label'
import { type JobContent } from '../model'
import { indexWords } from './index-words'

// An entry of the indexes each: what a description has beyond is not searched.
const wordsMax = 120
type Described = Pick<JobContent, 'title' | 'category' | 'industry' | 'cityCode' | 'kind'> & { employerName: string; majors: readonly string[]; description: string }

/** The words an advert is found by: those of its title, and all of them. */
export function jobWords(job: Described): { titleTokens: string[]; tokens: string[] } {
  const titleTokens = indexWords(job.title, { pairs: true })
  const short = [job.employerName, jobCategories[job.category], cities[job.cityCode] ?? '', ...job.majors.map(majorLabel), industries[job.industry], jobKinds[job.kind]].join(' ')
  const tokens = [...new Set([...titleTokens, ...indexWords(short, { pairs: true }), ...indexWords(job.description, { pairs: false })])]
  return { titleTokens, tokens: tokens.slice(0, wordsMax) }
}
