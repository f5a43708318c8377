import { type FitDimension } from '@shared/recommendations/dimensions'
import { type Preferences } from './profile-model'

export type Wishes = Pick<Preferences, 'cities' | 'industries' | 'unitNatures' | 'minSalaryFen'>

/** What a student wished for and this job has, as opposed to what they left open. */
export const isWished = (key: FitDimension, { cities, industries, unitNatures, minSalaryFen }: Wishes): boolean =>
  !((key === 'city' && cities.length === 0) || (key === 'industry' && industries.length === 0) || (key === 'nature' && unitNatures.length === 0) || (key === 'salary' && typeof minSalaryFen !== 'number'))
