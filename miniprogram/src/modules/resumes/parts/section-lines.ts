import { resumeSections, type ResumeSection } from '@shared/resumes/sections'
import { showValue } from '@/ui/typed-form/difference-of'
import { entryLine } from './entry-line'
import { isTyped, type WrittenResume } from './resume'
import { sectionKeys } from './language-of'

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.map((part) => part?.trim()).filter(Boolean).join(by)

/** What a section says, a line for each field filled in or each entry. */
export function sectionLines(section: ResumeSection, content: WrittenResume): string[] {
  if (section === 'photo') return content.photo ? [content.photo.fileName] : []
  if (isTyped(section)) {
    const values = content[section]
    if (section === 'selfDescription') return [values.text?.trim() ?? ''].filter(Boolean)
    return Object.entries(resumeSections[section].fields).flatMap(([name, field]) => (values[name]?.trim() ? [`${field.label}：${showValue(field, values[name])}`] : []))
  }
  return content[section].map(({ values }) => {
    const { title, note, small } = entryLine(section, values)
    return joined([joined([title, note, small], ' · '), values.courses, values.description], '\n')
  })
}

/** The whole of it as one text a section, to compare two. */
export const sectionTexts = (content: WrittenResume): Record<string, string> => Object.fromEntries(sectionKeys.map((section) => [section, sectionLines(section, content).join('；')]))
