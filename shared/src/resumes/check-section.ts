import { checkForm } from '../kernel/check-form'
import { type FormProblem, type FormValues } from '../kernel/form-field'
import { selfDescriptionMin } from './completeness'
import { type ResumeContent } from './content'
import { listSections, type ResumeSection, resumeSections } from './sections'

/** What could be better in a résumé; nothing of it refuses a saving. `entry`: the id of the list's entry. */
export interface ResumeProblem extends FormProblem { section: ResumeSection; entry?: string }

/** What is missing, malformed or odd in a section, in the order of its entries and fields. */
export function checkSection(section: ResumeSection, content: ResumeContent): ResumeProblem[] {
  if (section === 'photo') return []
  const list = listSections.find((one) => one === section)
  if (list) return content[list].flatMap(({ id, values }) => problemsOf(section, values).map((problem) => ({ ...problem, section, entry: id })))
  const single = section === 'basic' || section === 'intention' ? section : 'selfDescription'
  return problemsOf(section, content[single]).map((problem) => ({ ...problem, section }))
}

function problemsOf(section: ResumeSection, values: FormValues): FormProblem[] {
  const problems = checkForm(resumeSections[section].fields, values)
  const warn = (field: string, message: string) => { if (!problems.some((one) => one.field === field)) problems.push({ field, message, level: 'warning' }) }
  const { startOn, endOn, text } = values
  if (startOn && endOn && endOn < startOn) warn('endOn', '结束时间早于开始时间，请核对')
  if (section === 'selfDescription' && text?.trim() && [...text.trim()].length < selfDescriptionMin) warn('text', `写到 ${selfDescriptionMin} 字以上更有说服力`)
  return problems
}
