import { type SourceField } from '@shared/source-info/fields'
import { maskPair, maskValue } from '@shared/source-info/mask-value'
import { divisions } from './divisions'

/** A field's value as people read it: divisions by name, identity numbers and phones masked. */
export function displayValue(field: Pick<SourceField, 'kind'>, value: string): string {
  if (field.kind === 'division') return divisions.path(value) ?? value
  return maskValue(field, value)
}

/** Two values of a field side by side; masked numbers show where they differ. */
export function displayPair(field: Pick<SourceField, 'kind'>, before: string, after: string): [string, string] {
  return field.kind === 'division' ? [displayValue(field, before), displayValue(field, after)] : maskPair(field, before, after)
}
