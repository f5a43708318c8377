import { sealedBranches } from '../sealed-branches'

/** Encrypts the personal ones of a branch's values for storage. */
export const sealValues = (values: Readonly<Record<string, string>>): Record<string, string> => sealedBranches.seal(values)
