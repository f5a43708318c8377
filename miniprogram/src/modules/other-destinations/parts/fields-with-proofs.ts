import type { FormField } from '@shared/kernel/form-field'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'

/** Names for everything a problem may be about: the branch, its fields, its proofs (`proofs.<kind>`). */
export function fieldsWithProofs(branch: BranchKey): Readonly<Record<string, FormField>> {
  const { fields, proofs } = branchOf(branch)
  const named = (label: string): FormField => ({ label, kind: 'text', limit: 0 })
  return { branch: named('去向类型'), ...fields, ...Object.fromEntries(proofs.map((proof) => [`proofs.${proof.key}`, named(proof.label)])) }
}
