import { sourceFields, type SourceFieldKey } from '@shared/source-info/fields'
import { seal, unseal } from '../../../db/sealed'

export type FieldValues = Partial<Record<SourceFieldKey, string>>
const sealed = new Set<string>(sourceFields.filter((field) => 'sealed' in field).map((field) => field.key))
const place = (key: string): string => `students.${key}`

/** Encrypts the personal ones of these values for storage. */
export const sealFields = (values: FieldValues): FieldValues => map(values, (key, value) => (sealed.has(key) ? seal(place(key), value) : value))

/** Opens what sealFields() stored. */
export const unsealFields = (stored: FieldValues): FieldValues => map(stored, (key, value) => (sealed.has(key) ? unseal(place(key), value) : value))

function map(values: FieldValues, change: (key: string, value: string) => string): FieldValues {
  const result: FieldValues = {}
  for (const { key } of sourceFields) {
    const value = values[key]
    if (value !== undefined) result[key] = change(key, value)
  }
  return result
}
