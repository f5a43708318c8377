import { type FormField, type FormValues } from '@shared/kernel/form-field'
import { type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { cleanImported } from './clean-imported'
import { type ImportNotes } from './import-notes'

/** What a document says for the fields of a form: field → where in its object, and what. */
export type FoundValues = Readonly<Record<string, readonly [at: string, value: string | undefined]>>

/** The found values as the fields of a section hold them; the empty ones are not there. */
export function cleanFound(section: ResumeSection, found: FoundValues, path: string, notes: ImportNotes): FormValues {
  const fields: Readonly<Record<string, FormField>> = resumeSections[section].fields
  return Object.fromEntries(Object.entries(fields).flatMap(([key, field]) => {
    const [at, raw] = (Object.hasOwn(found, key) ? found[key] : undefined) ?? ['', '']
    const value = cleanImported(field, raw ?? '', { path: `${path}/${at}`, notes, end: key === 'endOn' })
    return value === '' ? [] : [[key, value]]
  }))
}
