import { offlineFields } from '@shared/offline-agreements/fields'
import { type OfflineValues } from './actions/seal-values'
import { displayFormValue } from '../destinations/actions/display-form-value'
import { fieldKeys } from './field-keys'

/** Old and new side by side, in the order of the form: one line for each field that either side fills. */
export function compareOfflineValues(before: OfflineValues, after: OfflineValues) {
  return fieldKeys.flatMap((key) => {
    const field = offlineFields[key]
    const [was, is] = [before[key] ?? '', after[key] ?? '']
    if (was === '' && is === '') return []
    return [{ field: key, label: field.label, before: displayFormValue(field, was), after: displayFormValue(field, is), changed: was !== is }]
  })
}
