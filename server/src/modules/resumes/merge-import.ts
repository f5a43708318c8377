import { limits } from '@shared/kernel/limits'
import { type ResumeContent, type ResumeEntry } from '@shared/resumes/content'
import { cleanValues } from './clean-values'
import { type StoredContent, type StoredEntry, type StoredValues } from './model'
import { rosterEntryId, type RosterPart } from './roster-part'
import { typedValues } from './typed-values'

/**
 * What was written, with what an imported résumé says: a value replaces a value, a list a list, and what it says nothing of stays. What the roster vouches
 * for stays too; of the imported entry that is the same study only the rest is taken (R-CV-4).
 * @param written in clear @param imported its values fit the tables
 */
export function mergeImport(written: StoredContent, imported: ResumeContent, roster: RosterPart): StoredContent {
  const single = (section: 'basic' | 'intention' | 'selfDescription'): StoredValues => ({ ...written[section], ...cleanValues(section, typedValues(imported[section]), section) })
  const list = (section: 'education' | 'experience' | 'skills' | 'awards'): StoredEntry[] => {
    const entries = imported[section].map(({ id, values }) => ({ id, values: cleanValues(section, typedValues(values), section) }))
    return entries.length > 0 ? entries : written[section]
  }
  const basic = single('basic')
  for (const key of Object.keys(roster.fixed.basic)) delete basic[key]
  const study = written.education.find(({ id }) => id === rosterEntryId) ?? { id: rosterEntryId, values: {} }
  const education = imported.education.length > 0 ? placeStudy(list('education'), study, roster) : written.education
  return { ...written, basic, intention: single('intention'), selfDescription: single('selfDescription'), education, experience: list('experience'), skills: list('skills'), awards: list('awards') }
}

function placeStudy(entries: StoredEntry[], study: StoredEntry, { fixed, first }: RosterPart): StoredEntry[] {
  const known: StoredValues = { ...first.education, ...study.values, ...fixed.education }
  const same = entries.find(({ values }) => sameStudy(values, known))
  if (!same) return [study, ...entries].slice(0, limits.resumeEntriesMax)
  const values = { ...study.values, ...same.values }
  for (const key of Object.keys(fixed.education)) delete values[key]
  return entries.map((entry) => (entry === same ? { id: rosterEntryId, values } : entry))
}

/** The same school, and nothing that says it was another time there. */
const sameStudy = (values: ResumeEntry['values'], known: StoredValues): boolean =>
  values.school === known.school && (['major', 'degree'] as const).every((key) => !values[key] || !known[key] || values[key] === known[key])
