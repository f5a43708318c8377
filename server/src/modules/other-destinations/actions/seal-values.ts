import { seal } from '../../../db/sealed'
import { isSealedField, placeOf } from '../sealed-fields'

/** Encrypts the personal ones of a branch's values for storage: phones, addresses, names of people, what was told about oneself. */
export const sealValues = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isSealedField(key) ? seal(placeOf(key), value) : value]))
