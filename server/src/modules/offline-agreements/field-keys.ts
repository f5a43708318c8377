import { offlineFields, type OfflineFieldKey } from '@shared/offline-agreements/fields'

/** The fields in the order of the form. */
export const fieldKeys = Object.keys(offlineFields) as OfflineFieldKey[]
