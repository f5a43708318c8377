import { type OfflineFieldKey } from '@shared/offline-agreements/fields'
import { seal, unseal } from '../../../db/sealed'

/** Values of an offline agreement as typed: absent means empty. */
export type OfflineValues = Partial<Record<OfflineFieldKey, string>>

const personal = ['contactPhone', 'contactEmail', 'archiveAddress', 'archiveRecipient', 'archivePhone', 'hukouAddress'] as const satisfies readonly OfflineFieldKey[]
type Personal = Partial<Record<(typeof personal)[number], string>>
const place = (key: string): string => `offlineAgreements.${key}`

/** Encrypts what names, finds or calls a person, for storage. */
export const sealOfflineValues = <T extends Personal>(values: T): T => ({ ...values, ...each(values, (key, value) => seal(place(key), value)) })

/** Opens what sealOfflineValues() stored. */
export const openOfflineValues = <T extends Personal>(stored: T): T => ({ ...stored, ...each(stored, (key, value) => unseal(place(key), value)) })

function each(values: Personal, change: (key: string, value: string) => string): Personal {
  const changed: Personal = {}
  for (const key of personal) {
    const value = values[key]
    if (value) changed[key] = change(key, value)
  }
  return changed
}
