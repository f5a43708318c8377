import { type FormValues } from '../kernel/form-field'
import { branchOf, type BranchKey } from './branches'

/** What a student typed that another branch asks for too: values of its fields (a choice only where it has the option), proofs of its kinds. The rest belongs to the branch left behind. */
export function switchBranch<P extends { kind: string }>(to: BranchKey, values: FormValues, proofs: readonly P[]): { values: Record<string, string>; proofs: P[] } {
  const { fields, proofs: kinds } = branchOf(to)
  const kept: Record<string, string> = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = values[key]
    if (value && (!field.options || Object.hasOwn(field.options, value))) kept[key] = value
  }
  return { values: kept, proofs: proofs.filter((proof) => kinds.some(({ key }) => key === proof.kind)) }
}
