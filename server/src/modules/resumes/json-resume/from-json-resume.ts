import { type FormField, type FormValues } from '@shared/kernel/form-field'
import { limits } from '@shared/kernel/limits'
import { type ResumeContent, type ResumeEntry } from '@shared/resumes/content'
import { type ListSection, type ResumeLanguage, type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { cleanImported } from './clean-imported'
import { entryName } from './entry-name'
import { cleanFound } from './found-values'
import { ImportNotes } from './import-notes'
import { type JsonResume } from './json-resume'
import { type JsonResumeProblem } from './json-resume-problem'
import { listIgnored } from './list-ignored'
import { type OurEntry, type OurValues, readOurMeta } from './our-meta'
import { readBasics } from './read-basics'
import { readItems } from './read-items'

/** `warnings`: values that were cut, filled in or left out; `ignored`: parts that no section has room for. */
export interface ResumeImport { content: ResumeContent; warnings: JsonResumeProblem[]; ignored: JsonResumeProblem[] }
interface Reading { path: string; list: string; index: number; name: string; values: FormValues }

function overlay(section: ResumeSection, values: FormValues, ours: OurValues, path: string, notes: ImportNotes): FormValues {
  const fields: Readonly<Record<string, FormField>> = resumeSections[section].fields
  const own = Object.entries(ours).flatMap(([key, { read, is }]) => {
    const field = Object.hasOwn(fields, key) && read === (values[key] ?? '') ? fields[key] : undefined
    return field ? [[key, cleanImported(field, is, { path: `${path}/${key}`, notes, end: key === 'endOn' })] as const] : []
  })
  return Object.fromEntries(Object.entries({ ...values, ...Object.fromEntries(own) }).filter(([, value]) => value !== undefined && value !== ''))
}

/** The readings in the order our own export noted, with what it noted of each; undefined when the document is another since. */
function arrange(readings: readonly Reading[], noted: readonly OurEntry[]): Array<Reading & { ours: OurValues }> | undefined {
  const left = new Map(readings.map((reading) => [`${reading.list}/${reading.index}`, reading]))
  const arranged = noted.flatMap((entry) => {
    const key = `${entry.list}/${entry.index}`
    const reading = left.get(key)
    left.delete(key)
    return reading && reading.name === entry.name ? [{ ...reading, ours: entry.values }] : []
  })
  return arranged.length === noted.length && left.size === 0 ? arranged : undefined
}

/**
 * The résumé that a checked JSON Resume describes. Never throws: what has no room is cut or left out, and told.
 * @param options.makeId the id of each new entry
 */
export function fromJsonResume(resume: JsonResume, { language, makeId }: { language: ResumeLanguage; makeId: () => string }): ResumeImport {
  const notes = new ImportNotes()
  const meta = readOurMeta(resume.meta)
  const at = '/meta'
  const single = readBasics(resume, notes)
  const items = readItems(resume, language)
  const list = (section: ListSection): ResumeEntry[] => {
    const readings = items.filter((item) => item.section === section).map(({ list: from, index, found }): Reading => {
      const path = `/${from}/${index}`
      const values = cleanFound(section, found, path, notes)
      return { path, list: from, index, name: entryName(values), values }
    })
    const arranged = meta && arrange(readings, meta[section])
    if (meta && !arranged) notes.add(at, `${resumeSections[section].label}在导出后改动过，顺序和类型按现在的内容判断`)
    const entries = (arranged ?? readings.map((reading) => ({ ...reading, ours: {} }))).map(({ values, ours }) => overlay(section, values, ours, at, notes)).filter((values) => Object.keys(values).some((key) => key !== 'kind'))
    if (entries.length > limits.resumeEntriesMax) notes.add(`/${readings[0]?.list ?? ''}`, `${resumeSections[section].label}最多 ${limits.resumeEntriesMax} 条，后面的 ${entries.length - limits.resumeEntriesMax} 条未导入`)
    return entries.slice(0, limits.resumeEntriesMax).map((values) => ({ id: makeId(), values }))
  }
  const content: ResumeContent = {
    basic: overlay('basic', single.basic, meta?.basic ?? {}, at, notes),
    intention: overlay('intention', single.intention, meta?.intention ?? {}, at, notes),
    selfDescription: overlay('selfDescription', single.selfDescription, meta?.selfDescription ?? {}, at, notes),
    education: list('education'), experience: list('experience'), skills: list('skills'), awards: list('awards'),
  }
  return { content, warnings: notes.list(), ignored: listIgnored(resume) }
}
