import { type FormField } from '@shared/kernel/form-field'
import { type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { AppError } from '../../errors'
import { type StoredValues } from './model'
import { oneLine } from './one-line'

/**
 * Values of one form of a section as they are kept: fields of its table only, each within its limit and on one line where it has one, what is empty left out.
 * @param at where the values stand in the request
 * @throws AppError unknown_field, validation_failed: nothing of the request is taken
 */
export function cleanValues(section: ResumeSection, typed: Readonly<Record<string, string>>, at: string): StoredValues {
  const fields: Readonly<Record<string, FormField>> = resumeSections[section].fields
  const kept: StoredValues = {}
  for (const [key, value] of Object.entries(typed)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) throw new AppError('unknown_field', { names: [key] })
    const clean = field.kind === 'textarea' ? value : oneLine(value)
    if (clean.length > field.limit) throw new AppError('validation_failed', { fields: { [`${at}.${key}`]: `${field.label}最多 ${field.limit} 个字` } })
    if (clean) kept[key] = clean
  }
  return kept
}
