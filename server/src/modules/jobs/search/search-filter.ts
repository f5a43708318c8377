import { type Degree, degreeRank, degrees } from '@shared/jobs/degrees'
import { clock } from '../../../clock'
import { type JobFilters } from './search-query'

const isDegree = (key: string): key is Degree => Object.hasOwn(degrees, key)
const askingNoMore = (degree: Degree): Degree[] => Object.keys(degrees).filter(isDegree).filter((asked) => degreeRank(asked) <= degreeRank(degree))

/** The filter of a search: every word in the advert, every choice met, open, and its deadline ahead by the clock of now. */
export function searchFilter({ cityCode, industry, category, unitNature, kind, degree, salaryMin }: JobFilters, words: readonly string[]): Record<string, unknown> {
  return {
    open: true, deadline: { $gte: clock.now() },
    ...(words.length > 0 && { tokens: { $all: words } }), ...(cityCode && { cityCode }), ...(industry && { industry }), ...(category && { category }), ...(unitNature && { unitNature }), ...(kind && { kind }),
    ...(degree && { degree: { $in: askingNoMore(degree) } }), ...(salaryMin && { salaryMaxFen: { $gte: salaryMin * 100 } }),
  }
}
