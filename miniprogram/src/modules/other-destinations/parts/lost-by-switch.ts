import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { switchBranch } from '@shared/other-destinations/switch-branch'
import type { OtherContent } from './use-other-draft'

/** What stays and what is left behind when another branch is chosen, by their labels; only what was filled in. */
export function lostBySwitch(content: OtherContent, to: BranchKey): { kept: string[]; lost: string[] } {
  if (!content.branch || content.branch === to) return { kept: [], lost: [] }
  const { fields, proofs } = branchOf(content.branch)
  const after = switchBranch(to, content.values, content.proofs)
  const filled = Object.keys(fields).filter((key) => content.values[key])
  const label = (key: string) => fields[key]?.label ?? key
  const gone = proofs.filter((proof) => content.proofs.some((one) => one.kind === proof.key) && !after.proofs.some((one) => one.kind === proof.key))
  return { kept: filled.filter((key) => after.values[key]).map(label), lost: [...filled.filter((key) => !after.values[key]).map(label), ...gone.map((proof) => proof.label)] }
}
