import { type FormValues } from '@shared/kernel/form-field'
import { type ResumeContent, type ResumeEntry } from '@shared/resumes/content'
import { degrees } from '@shared/jobs/degrees'
import { type ListSection, type ResumeLanguage } from '@shared/resumes/sections'
import { courseSeparator } from './course-separator'
import { fillDate } from './fill-date'
import { type JsonResume } from './json-resume'
import { splitPoints } from './point-lines'

/** The standard lists, and for each section where its entries went, in their order. */
export interface WrittenItems { lists: Pick<JsonResume, 'education' | 'work' | 'projects' | 'volunteer' | 'awards' | 'skills' | 'certificates' | 'languages'>; places: Record<ListSection, Array<{ list: string; index: number; values: FormValues }>> }

const english: Readonly<Record<string, string>> = { college: 'Associate', bachelor: 'Bachelor', master: 'Master', doctor: 'Doctor' }
const words: Record<ResumeLanguage, Readonly<Record<string, string>>> = { zh: degrees, en: english }
const day = (key: string, text: string | undefined): Record<string, string> => (text !== undefined && fillDate(text, false) === text ? { [key]: text } : {})
const some = <K extends string>(key: K, text: string | undefined): Partial<Record<K, string>> => {
  const one: Partial<Record<K, string>> = {}
  if (text) one[key] = text
  return one
}
const period = ({ startOn, endOn }: FormValues): { startDate?: string; endDate?: string } => ({ ...day('startDate', startOn), ...day('endDate', endOn) })
const filled = ({ values }: ResumeEntry): boolean => Object.entries(values).some(([key, value]) => key !== 'kind' && value)

/** The entries as items of JSON Resume's own lists; an entry with nothing in it is not written. */
export function writeItems(content: ResumeContent, language: ResumeLanguage): WrittenItems {
  const [education, work, projects, volunteer]: [NonNullable<JsonResume['education']>, NonNullable<JsonResume['work']>, NonNullable<JsonResume['projects']>, NonNullable<JsonResume['volunteer']>] = [[], [], [], []]
  const [awards, skills, certificates, languages]: [NonNullable<JsonResume['awards']>, NonNullable<JsonResume['skills']>, NonNullable<JsonResume['certificates']>, NonNullable<JsonResume['languages']>] = [[], [], [], []]
  const places: WrittenItems['places'] = { education: [], experience: [], skills: [], awards: [] }
  const put = <T>(section: ListSection, list: string, items: T[], values: FormValues, item: T): void => {
    places[section].push({ list, index: items.push(item) - 1, values })
  }
  for (const { values } of content.education.filter(filled)) {
    const { school, major, degree, score, courses } = values
    put('education', 'education', education, values, {
      ...some('institution', school), ...some('area', major), ...some('studyType', degree && words[language][degree]), ...period(values), ...some('score', score),
      ...(courses && { courses: courses.split(courseSeparator[language]) }),
    })
  }
  for (const { values } of content.experience.filter(filled)) {
    const { kind, organisation, role, description = '' } = values
    const { summary, highlights } = splitPoints(description)
    const points = highlights && { highlights }
    if (kind === 'project') put('experience', 'projects', projects, values, { ...some('name', organisation), ...(role && { roles: [role] }), ...period(values), ...some('description', summary), ...points })
    else if (kind === 'campus') put('experience', 'volunteer', volunteer, values, { ...some('organization', organisation), ...some('position', role), ...period(values), ...some('summary', summary), ...points })
    else put('experience', 'work', work, values, { ...some('name', organisation), ...some('position', role), ...period(values), ...some('summary', summary), ...points })
  }
  for (const { values } of content.skills.filter(filled)) {
    const { kind, name, level, date } = values
    if (kind === 'certificate') put('skills', 'certificates', certificates, values, { ...some('name', name), ...day('date', date) })
    else if (kind === 'language') put('skills', 'languages', languages, values, { ...some('language', name), ...some('fluency', level) })
    else put('skills', 'skills', skills, values, { ...some('name', name), ...some('level', level) })
  }
  for (const { values } of content.awards.filter(filled)) {
    put('awards', 'awards', awards, values, { ...some('title', values.name), ...some('awarder', values.issuer), ...day('date', values.date), ...some('summary', values.description) })
  }
  return { lists: { work, projects, volunteer, education, awards, certificates, skills, languages }, places }
}
