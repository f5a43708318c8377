import { type FormValues } from '@shared/kernel/form-field'
import { type ResumeContent } from '@shared/resumes/content'
import { type ListSection, type ResumeLanguage } from '@shared/resumes/sections'
import { checkJsonResume } from './check-json-resume'
import { entryName } from './entry-name'
import { cleanFound } from './found-values'
import { ImportNotes } from './import-notes'
import { isEmail } from './is-email'
import { isUri } from './is-uri'
import { type JsonResume } from './json-resume'
import { type OurEntry, type OurMeta, ourName, type OurValues } from './our-meta'
import { readBasics } from './read-basics'
import { readItems } from './read-items'
import { writeItems, type WrittenItems } from './write-items'

const schemaAddress = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

function differences(values: FormValues, read: FormValues): OurValues {
  const keys = [...new Set([...Object.keys(values), ...Object.keys(read)])]
  return Object.fromEntries(keys.flatMap((key) => (values[key] ?? '') === (read[key] ?? '') ? [] : [[key, { read: read[key] ?? '', is: values[key] ?? '' }]]))
}

function writeBasics({ basic, intention, selfDescription }: ResumeContent): JsonResume['basics'] {
  const { name, phone, email, city, website } = basic
  return {
    ...(name && { name }), ...(intention.position && { label: intention.position }), ...(email && isEmail(email) && { email }), ...(phone && { phone }),
    ...(website && /^https?:/i.test(website) && isUri(website) && { url: website }), ...(selfDescription.text && { summary: selfDescription.text }), ...(city && { location: { city } }),
  }
}

/** What reading the standard parts again does not give back. */
function makeOurMeta(content: ResumeContent, standard: JsonResume, places: WrittenItems['places'], language: ResumeLanguage): OurMeta {
  const notes = new ImportNotes()
  const checked = checkJsonResume(standard)
  if (!checked.ok) throw new Error(`Our own JSON Resume breaks the schema at ${checked.problems.map(({ path }) => path).join(', ')}.`)
  const single = readBasics(checked.resume, notes)
  const items = readItems(checked.resume, language)
  const entries = (section: ListSection): OurEntry[] => places[section].flatMap(({ list, index, values }) => {
    const item = items.find((one) => one.list === list && one.index === index)
    if (!item) return []
    const read = cleanFound(section, item.found, '', notes)
    return [{ list, index, name: entryName(read), values: differences(values, read) }]
  })
  return {
    basic: differences(content.basic, single.basic), intention: differences(content.intention, single.intention), selfDescription: differences(content.selfDescription, single.selfDescription),
    education: entries('education'), experience: entries('experience'), skills: entries('skills'), awards: entries('awards'),
  }
}

/**
 * A résumé as JSON Resume 1.0: other programs read the standard parts; `meta` carries what they have no place for, so that reading it here gives the same
 * résumé again. Neither the photo nor what the school verified goes with it.
 */
export function toJsonResume(content: ResumeContent, { language, exportedAt }: { language: ResumeLanguage; exportedAt: Date }): JsonResume {
  const { lists, places } = writeItems(content, language)
  const standard: JsonResume = { $schema: schemaAddress, basics: writeBasics(content), ...Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0)) }
  return { ...standard, meta: { version: 'v1.0.0', lastModified: exportedAt.toISOString().slice(0, 19), [ourName]: { language, ...makeOurMeta(content, standard, places, language) } } }
}
