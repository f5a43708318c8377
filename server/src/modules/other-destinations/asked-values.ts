import { isAsked } from '@shared/kernel/check-form'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'

/** Without what belongs to another choice: an archive address is nothing when the archive goes home. */
export const askedValues = (branch: BranchKey, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(branchOf(branch).fields).flatMap(([key, field]) => (values[key] && isAsked(field, values) ? [[key, values[key]]] : [])))
