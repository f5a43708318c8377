import { type ResumeView } from '@shared/applications/resume-view'
import { isAsked } from '@shared/kernel/check-form'
import { type FormField, type FormValues } from '@shared/kernel/form-field'
import { type ResumeContent } from '@shared/resumes/content'
import { listSections, type ResumeLanguage, type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { hideBasics } from '../hide-basics'
import { type HiddenBasic } from './hidden-basics'

type Entry = ResumeView['sections'][number]['entries'][number]

/**
 * A résumé to read on a page: sections and entries in the order they print, empty ones left out, choices by their labels. Everything is plain text.
 * @param content in clear @param verified the basic fields that the roster vouches for @param hide basic fields that the reader must not see
 */
export function viewResume({ language, content, verified, hide = [] }: { language: ResumeLanguage; content: ResumeContent; verified: readonly string[]; hide?: readonly HiddenBasic[] }): ResumeView {
  const sections = Object.entries(resumeSections).flatMap(([key, { label, fields }]) => {
    const entries = entriesOf(key, content, fields, verified, hide)
    return entries.length > 0 ? [{ key, label, entries }] : []
  })
  return { language, sections }
}

function entriesOf(key: string, content: ResumeContent, fields: Readonly<Record<string, FormField>>, verified: readonly string[], hide: readonly HiddenBasic[]): Entry[] {
  const list = listSections.find((one) => one === key)
  const entry = (values: FormValues, checked: boolean): Entry[] => {
    const lines = linesOf(fields, values)
    return lines.length > 0 ? [{ verified: checked, lines }] : []
  }
  if (list) return content[list].flatMap(({ values, verified: checked = false }) => entry(values, checked))
  const single: Partial<Record<ResumeSection, FormValues>> = { basic: hideBasics(content.basic, hide), intention: content.intention, selfDescription: content.selfDescription }
  return Object.entries(single).flatMap(([name, values]) => (name === key ? entry(values, key === 'basic' && verified.length > 0) : []))
}

function linesOf(fields: Readonly<Record<string, FormField>>, values: FormValues): Entry['lines'] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = isAsked(field, values) ? (values[key] ?? '').trim() : ''
    return value ? [{ key, label: field.label, value: field.options && Object.hasOwn(field.options, value) ? field.options[value] ?? value : value }] : []
  })
}
