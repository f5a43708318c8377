import { degreeOfLevel } from '@shared/jobs/degree-of-level'
import { degreeRank } from '@shared/jobs/degrees'
import { majorClasses } from '@shared/jobs/major-classes'
import { type Studies } from '../schools/actions/studies-of'
import { type ProfileRow } from './profile-model'

export type Facts = Pick<ProfileRow, 'degree' | 'degreeLabel' | 'majors' | 'majorLabel'>

/** What the matcher takes from the roster. Whoever is on a roster studies: a level it does not name counts as 大专. */
export function factsOf({ degreeLevel, major, majorCode }: Omit<Studies, '_id'>): Facts {
  const code = majorCode?.slice(0, 4)
  const name = major?.trim()
  const majors = [...(code && Object.hasOwn(majorClasses, code) ? [code] : []), ...(name ? [name] : [])]
  return { degree: degreeRank(degreeOfLevel(degreeLevel) ?? 'college'), degreeLabel: degreeLevel ?? '', majors, majorLabel: name ?? '' }
}
