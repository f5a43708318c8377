import { sourceFields } from '@shared/source-info/fields'
import { type FieldValues } from '../../schools/actions/seal-fields'
import { displayPair } from '../display-value'

export interface Difference { field: string; label: string; before: string; after: string; changed: boolean }

/** Old and new side by side (values in clear), shown as screens may show them; one line for each key of `after`. */
export function compareValues(before: FieldValues, after: FieldValues): Difference[] {
  return sourceFields.flatMap((field) => {
    const value = after[field.key]
    if (value === undefined) return []
    const old = before[field.key] ?? ''
    const [shownBefore, shownAfter] = displayPair(field, old, value)
    return [{ field: field.key, label: field.label, before: shownBefore, after: shownAfter, changed: old !== value }]
  })
}
