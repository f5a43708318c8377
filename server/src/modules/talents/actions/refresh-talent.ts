import { degreeOfLevel } from '@shared/jobs/degree-of-level'
import { degrees } from '@shared/jobs/degrees'
import { degreesUpTo } from '@shared/jobs/degrees-up-to'
import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { privacyOf } from '../../privacy/actions/privacy-of'
import { readDefaultResume } from '../../resumes/actions/read-default-resume'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { findCityCodes } from '../find-city-codes'
import { hideContacts } from '../hide-contacts'
import { TalentProfile } from '../model'
import { keepSurname } from './keep-surname'
import { talentWords } from '../talent-words'
import { term } from '../term'

const skillsShown = 8

/**
 * Brings what the talent search shows of a student in step with privacy settings, roster and default résumé; a student who may not be found leaves it.
 * May run any number of times, inside a transaction or not. Reads one after another: a transaction takes no two at once.
 */
export async function refreshTalent(studentId: Types.ObjectId | string): Promise<void> {
  const { findable, blocked } = await privacyOf(studentId)
  if (!findable) {
    await TalentProfile.deleteOne({ studentId })
    return
  }
  const { schoolId, fields } = await getStudent(studentId)
  const school = await getSchool(schoolId)
  const { name = '', college = '', major = '', majorCode = '', degreeLevel, graduatesOn = '' } = fields
  const { content, percent, savedAt } = await readDefaultResume(studentId)
  const degree = degreeOfLevel(degreeLevel)
  const { position = '', category, cities = '' } = content.intention
  const terms = [
    ...(degree ? degreesUpTo(degree) : []).map(term.degree), ...(majorCode.length >= 4 ? [term.majorClass(majorCode.slice(0, 4))] : []), ...(category ? [term.category(category)] : []),
    ...findCityCodes(`${cities} ${content.basic.city ?? ''}`).map(term.city), ...talentWords(content, { name, major, school: school.name }).map(term.word),
  ]
  const shown = (typed: string): string => hideContacts(typed, name, content.basic.name ?? '')
  await TalentProfile.updateOne({ studentId }, { $set: {
    schoolId, maskedName: keepSurname(name), schoolName: school.name, college, major, degree: degree ? degrees[degree] : (degreeLevel ?? ''), graduatesOn,
    position: shown(position), category, cities: shown(cities), skills: content.skills.flatMap(({ values }) => (values.name ? [shown(values.name)] : [])).slice(0, skillsShown),
    terms, completeness: percent, blocked: blocked.map(({ employerId }) => employerId), updatedAt: savedAt ?? clock.now(),
  } }, { upsert: true })
}
