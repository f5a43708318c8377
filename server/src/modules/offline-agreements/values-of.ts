import { openOfflineValues, type OfflineValues } from './actions/seal-values'
import { type OfflineAgreementRow } from './model'

/** The values as typed, in clear. */
export const valuesOf = (row: Pick<OfflineAgreementRow, 'values'>): OfflineValues => openOfflineValues(row.values ?? {})
