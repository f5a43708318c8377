import { sealedBranches } from '../sealed-branches'

/** Opens what sealValues() stored. */
export const unsealValues = (stored: Readonly<Record<string, string>> | undefined): Record<string, string> => sealedBranches.open(stored ?? {})
