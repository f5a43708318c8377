import { unseal } from '../../../db/sealed'
import { isSealedField, placeOf } from '../sealed-fields'

const sealed = /^1\.[\w-]{39,}$/

/** Opens what sealValues() stored; what was stored in clear stays as it is. */
export const unsealValues = (stored: Readonly<Record<string, string>> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(stored ?? {}).map(([key, value]) => [key, isSealedField(key) && sealed.test(value) ? unseal(placeOf(key), value) : value]))
