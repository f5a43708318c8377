import { degreeOfLevel } from '@shared/jobs/degree-of-level'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type FieldValues } from '../schools/actions/seal-fields'
import { type StoredValues } from './model'

/** The one entry of 教育经历 that the roster vouches for. */
export const rosterEntryId = 'roster'

/** `fixed`: what the roster vouches for, taken fresh from it each time. `first`: what a new résumé begins with, to be edited. */
export interface RosterPart { fixed: { basic: StoredValues; education: StoredValues }; first: { basic: StoredValues; education: StoredValues } }

/**
 * What the roster says for a résumé (R-CV-4). The English one begins with name, school and major as they are, but leaves them to the student:
 * the roster has no English for them, so that it cannot vouch for any.
 * @param fields in clear
 */
export function rosterPart(fields: FieldValues, schoolName: string, language: ResumeLanguage): RosterPart {
  const person = pick({ name: fields.name })
  const study = pick({ school: fields.institution || schoolName, major: fields.major })
  const reach = pick({ phone: fields.phone, email: fields.email })
  const course = pick({ degree: degreeOfLevel(fields.degreeLevel), startOn: fields.enrolledOn, endOn: fields.graduatesOn })
  return language === 'zh'
    ? { fixed: { basic: person, education: { ...study, ...course } }, first: { basic: reach, education: {} } }
    : { fixed: { basic: {}, education: course }, first: { basic: { ...person, ...reach }, education: study } }
}

/** What the roster has. */
function pick(values: Record<string, string | undefined>): StoredValues {
  const found: StoredValues = {}
  for (const [key, value] of Object.entries(values)) if (value) found[key] = value
  return found
}
