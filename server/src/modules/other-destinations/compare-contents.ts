import { branchOf } from '@shared/other-destinations/branches'
import { compareBranchValues } from './actions/compare-branch-values'
import { unsealValues } from './actions/unseal-values'
import { type OtherContent } from './model'

/** What a submission changes against the one decided before: the branch, its fields, what fell away with the old branch, the proofs. Changed lines only. */
export function compareContents(before: OtherContent, after: OtherContent) {
  const [old, now] = [unsealValues(before.values), unsealValues(after.values)]
  const [was, is] = [branchOf(before.branch), branchOf(after.branch)]
  const gone = Object.keys(was.fields).filter((key) => !(key in is.fields))
  const [hadFiles, hasFiles] = [before, after].map(({ proofs }) => proofs.map(({ kind, upload }) => `${kind} ${upload.toString()}`).join())
  return [
    { field: 'branch', label: '去向类型', before: was.label, after: is.label, changed: before.branch !== after.branch },
    ...compareBranchValues(after.branch, old, now, Object.keys(is.fields)), ...compareBranchValues(before.branch, old, {}, gone),
    { field: 'proofs', label: '证明材料', before: `${before.proofs.length} 个文件`, after: hadFiles === hasFiles ? `${after.proofs.length} 个文件` : `${after.proofs.length} 个文件（有更换）`, changed: hadFiles !== hasFiles },
  ].filter((line) => line.changed)
}
