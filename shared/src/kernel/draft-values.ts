import { z } from 'zod'
import { type FormField } from './form-field'
import { line, paragraph } from './text'

/** Values of a form kept as typed: known fields only, each within its limit, nothing required. */
export function draftValues<K extends string>(fields: Readonly<Record<K, FormField>>) {
  const shape = Object.fromEntries(Object.entries<FormField>(fields).map(([key, field]) => [key, (field.kind === 'textarea' ? paragraph(field.limit) : line(field.limit)).optional()]))
  return z.strictObject(shape)
}
