import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { displayFormValue } from '../../destinations/actions/display-form-value'

/** Two states of a branch's values (in clear) side by side; one line for each of `keys` that the branch has, in its order. */
export function compareBranchValues(branch: BranchKey, before: Readonly<Record<string, string | undefined>>, after: Readonly<Record<string, string | undefined>>, keys: readonly string[]) {
  return Object.entries(branchOf(branch).fields).flatMap(([field, about]) => {
    if (!keys.includes(field)) return []
    const [old = '', value = ''] = [before[field], after[field]]
    return [{ field, label: about.label, before: displayFormValue(about, old), after: displayFormValue(about, value), changed: old !== value }]
  })
}
