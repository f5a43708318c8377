import { offlineFields } from '@shared/offline-agreements/fields'
import { maskPair } from '@shared/source-info/mask-value'
import { type OfflineValues } from './actions/seal-values'
import { displayValue } from './display-value'
import { fieldKeys } from './field-keys'

/** Old and new side by side, in the order of the form: one line for each field that either side fills, phones masked where they agree. */
export function compareOfflineValues(before: OfflineValues, after: OfflineValues) {
  return fieldKeys.flatMap((key) => {
    const field = offlineFields[key]
    const [was, is] = [before[key] ?? '', after[key] ?? '']
    if (was === '' && is === '') return []
    const [shownBefore, shownAfter] = field.kind === 'phone' ? maskPair({ kind: 'phone' }, was, is) : [displayValue(field, was), displayValue(field, is)]
    return [{ field: key, label: field.label, before: shownBefore, after: shownAfter, changed: was !== is }]
  })
}
