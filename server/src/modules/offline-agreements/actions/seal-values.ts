import { offlineFields, type OfflineFieldKey } from '@shared/offline-agreements/fields'
import { formSealer } from '../../../db/form-sealer'

/** Values of an offline agreement as typed: absent means empty. */
export type OfflineValues = Partial<Record<OfflineFieldKey, string>>

export const { seal: sealOfflineValues, open: openOfflineValues } = formSealer('offlineAgreements', [offlineFields])
