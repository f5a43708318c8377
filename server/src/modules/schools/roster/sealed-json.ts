import { seal, unseal } from '../../../db/sealed'

const place = 'roster_imports.rows'

/** What an upload holds, for storage and back. */
export const sealedJson = {
  write: (value: unknown): string => seal(place, JSON.stringify(value)),
  read: <T>(stored: string): T => JSON.parse(unseal(place, stored)) as T,
}
