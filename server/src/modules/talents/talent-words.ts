import { jobCategories } from '@shared/jobs/job-categories'
import { type ResumeContent } from '@shared/resumes/content'
import { indexWords } from '../jobs/actions/index-words'
import { hideContacts } from './hide-contacts'

// An entry of the index each.
const wordsMax = 200
const categories: Readonly<Record<string, string>> = jobCategories

/** The words a résumé is found by: what the student can, did and wants. Neither name nor contact data. */
export function talentWords(content: ResumeContent, { name, major, school }: { name: string; major: string; school: string }): string[] {
  const { intention, selfDescription, education, experience, skills, awards } = content
  const short = [major, school, intention.position, categories[intention.category ?? ''], ...skills.map(({ values }) => values.name), ...experience.map(({ values }) => values.role), ...education.map(({ values }) => values.major)]
  const long = [selfDescription.text, ...experience.flatMap(({ values }) => [values.organisation, values.description]), ...education.map(({ values }) => values.courses), ...awards.map(({ values }) => values.name)]
  const clean = (texts: (string | undefined)[]) => hideContacts(texts.join(' '), name, content.basic.name ?? '').replaceAll('（已隐藏）', ' ')
  return [...new Set([...indexWords(clean(short), { pairs: true }), ...indexWords(clean(long), { pairs: false })])].slice(0, wordsMax)
}
