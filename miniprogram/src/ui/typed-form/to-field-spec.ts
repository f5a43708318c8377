import type { FormField } from '@shared/kernel/form-field'
import type { FieldKind, FieldSpec } from '../form/field-spec'

const kinds: Record<Exclude<FormField['kind'], 'choice'>, FieldKind> = {
  text: 'text', textarea: 'textarea', number: 'number', money: 'number', phone: 'phone', email: 'email', postcode: 'number', date: 'date', datetime: 'datetime', switch: 'switch',
  'credit-code': 'text', division: 'region',
}
/** More than this many choices are a list to open. */
const inSight = 3
/** Texts that may be longer than this (addresses) wrap: in one line of a phone their end would not be seen. */
const oneLine = 100

/** A field of the shared table as the page draws it. */
export function toFieldSpec(name: string, field: FormField): FieldSpec {
  const { label, limit, required, hint } = field
  const options = Object.entries(field.options ?? {}).map(([value, text]) => ({ value, label: text }))
  if (field.kind === 'choice') return { name, label, kind: options.length > inSight ? 'picker' : 'radio', required, hint, options }
  // Spaces of a copied code are taken out after pasting, so they must fit in first.
  if (field.kind === 'text' && limit > oneLine) return { name, label, kind: 'textarea', limit, required, hint }
  return { name, label, kind: kinds[field.kind], limit: field.kind === 'credit-code' ? limit + 6 : limit, required, hint }
}
