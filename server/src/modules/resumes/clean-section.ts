import { limits } from '@shared/kernel/limits'
import { listSections, type ResumeSection } from '@shared/resumes/sections'
import { AppError } from '../../errors'
import { cleanValues } from './clean-values'
import { type StoredContent, type StoredEntry } from './model'
import { rosterEntryId, type RosterPart } from './roster-part'

export interface SectionInput { values?: Record<string, string>; entries?: { id: string; values: Record<string, string> }[] }

/**
 * One section as it was typed, ready to be kept. What the roster vouches for is dropped, whatever was sent for it, and its entry cannot be left out.
 * @throws AppError unknown_field, validation_failed, resume_full: nothing of the request is taken
 */
export function cleanSection(section: Exclude<ResumeSection, 'photo'>, input: SectionInput, { fixed }: RosterPart): Partial<StoredContent> {
  const list = listSections.find((one) => one === section)
  if (!list) {
    if (!input.values || input.entries) throw new AppError('validation_failed', { fields: { values: '请填写内容' } })
    const values = cleanValues(section, input.values, 'values')
    return { [section]: section === 'basic' ? without(values, fixed.basic) : values }
  }
  if (!input.entries || input.values) throw new AppError('validation_failed', { fields: { entries: '请填写内容' } })
  const entries = input.entries.map(({ id, values }, at): StoredEntry => ({ id, values: cleanValues(list, values, `entries.${at}`) }))
  if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new AppError('validation_failed', { fields: { entries: '编号重复' } })
  const kept = list === 'education' ? withRoster(entries, fixed.education) : entries
  if (kept.length > limits.resumeEntriesMax) throw new AppError('resume_full', { max: limits.resumeEntriesMax })
  return { [list]: kept }
}

function withRoster(entries: StoredEntry[], fixed: RosterPart['fixed']['education']): StoredEntry[] {
  const kept = entries.map((entry) => (entry.id === rosterEntryId ? { ...entry, values: without(entry.values, fixed) } : entry))
  return kept.some(({ id }) => id === rosterEntryId) ? kept : [{ id: rosterEntryId, values: {} }, ...kept]
}

const without = (values: StoredEntry['values'], fixed: StoredEntry['values']): StoredEntry['values'] => Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(fixed, key)))
