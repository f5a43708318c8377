import { degreesUpTo } from '@shared/jobs/degrees-up-to'
import { openNow } from '../open-now'
import { type JobFilters } from './search-query'

/** The filter of a search: every word in the advert, every choice met, open, and its deadline ahead by the clock of now. */
export function searchFilter({ cityCode, industry, category, unitNature, kind, degree, salaryMin }: JobFilters, words: readonly string[]): Record<string, unknown> {
  return {
    ...openNow(),
    ...(words.length > 0 && { tokens: { $all: words } }), ...(cityCode && { cityCode }), ...(industry && { industry }), ...(category && { category }), ...(unitNature && { unitNature }), ...(kind && { kind }),
    ...(degree && { degree: { $in: degreesUpTo(degree) } }), ...(salaryMin && { salaryMaxFen: { $gte: salaryMin * 100 } }),
  }
}
