import { type ListSection, type ResumeLanguage } from '@shared/resumes/sections'
import { courseSeparator } from './course-separator'
import { readDegree } from './degree-words'
import { type FoundValues } from './found-values'
import { type JsonResume } from './json-resume'
import { joinPoints } from './point-lines'

/** One item of a list of a JSON Resume, and the section of ours it belongs to. */
export interface FoundItem { section: ListSection; list: string; index: number; found: FoundValues }

const intern = /实习|\bintern(ship)?\b/i

/** Every item that has a place in a résumé, in the order of the document. */
export function readItems(resume: JsonResume, language: ResumeLanguage): FoundItem[] {
  const { education = [], work = [], projects = [], volunteer = [], skills = [], certificates = [], languages = [], awards = [] } = resume
  const dates = ({ startDate, endDate }: { startDate?: string; endDate?: string }): FoundValues => ({ startOn: ['startDate', startDate], endOn: ['endDate', endDate] })
  const items = <T>(section: ListSection, list: string, from: readonly T[], read: (item: T) => FoundValues): FoundItem[] => from.map((item, index) => ({ section, list, index, found: read(item) }))
  return [
    ...items('education', 'education', education, (item) => ({
      school: ['institution', item.institution], major: ['area', item.area], degree: ['studyType', item.studyType && (readDegree(item.studyType) ?? item.studyType)],
      ...dates(item), score: ['score', item.score], courses: ['courses', item.courses?.join(courseSeparator[language])],
    })),
    ...items('experience', 'work', work, (item) => ({
      kind: ['position', intern.test(item.position ?? '') ? 'internship' : 'work'], organisation: ['name', item.name], role: ['position', item.position],
      ...dates(item), description: [item.summary ? 'summary' : 'highlights', joinPoints(item.summary, item.highlights)],
    })),
    ...items('experience', 'projects', projects, (item) => ({
      kind: ['name', 'project'], organisation: ['name', item.name], role: ['roles', item.roles?.join(language === 'zh' ? '、' : ', ')],
      ...dates(item), description: [item.description ? 'description' : 'highlights', joinPoints(item.description, item.highlights)],
    })),
    ...items('experience', 'volunteer', volunteer, (item) => ({
      kind: ['organization', 'campus'], organisation: ['organization', item.organization], role: ['position', item.position],
      ...dates(item), description: [item.summary ? 'summary' : 'highlights', joinPoints(item.summary, item.highlights)],
    })),
    ...items('skills', 'skills', skills, (item) => {
      const keywords = (item.keywords ?? []).join(language === 'zh' ? '、' : ', ')
      return { kind: ['name', 'skill'], name: ['name', [item.name, keywords].filter(Boolean).join(language === 'zh' ? '：' : ': ')], level: ['level', item.level] }
    }),
    ...items('skills', 'certificates', certificates, (item) => ({ kind: ['name', 'certificate'], name: ['name', item.name], level: ['issuer', item.issuer], date: ['date', item.date] })),
    ...items('skills', 'languages', languages, (item) => ({ kind: ['language', 'language'], name: ['language', item.language], level: ['fluency', item.fluency] })),
    ...items('awards', 'awards', awards, (item) => ({ name: ['title', item.title], issuer: ['awarder', item.awarder], date: ['date', item.date], description: ['summary', item.summary] })),
  ]
}
