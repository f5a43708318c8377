import { sealOfflineValues, type OfflineValues } from './actions/seal-values'

/** What a draft stores of values as typed: nothing empty, personal ones sealed, the employer's name for lists. */
export function storedValues(typed: OfflineValues): { values: OfflineValues; title: string } {
  const values: OfflineValues = Object.fromEntries(Object.entries(typed).filter(([, value]) => value))
  return { values: sealOfflineValues(values), title: typed.employerName ?? '' }
}
