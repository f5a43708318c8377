import { branchOf, type BranchKey } from '@shared/other-destinations/branches'

const ofUnit: readonly string[] = ['employerName', 'unitNature', 'creditCode', 'employerAddress', 'contactName', 'contactPhone']
const ofHandover = /^(archive|hukou)/

/** The fields of a branch under headings, in the order of its table. */
export function fieldGroups(branch: BranchKey): { title: string; note?: string; names: string[] }[] {
  const names = Object.keys(branchOf(branch).fields)
  // A unit alone makes a heading only where the whole of it is asked for.
  const unit = names.includes('employerAddress') ? names.filter((name) => ofUnit.includes(name)) : []
  const handover = names.filter((name) => ofHandover.test(name))
  const rest = names.filter((name) => !unit.includes(name) && !handover.includes(name) && name !== 'notes')
  const groups = [
    { title: '用人单位', names: unit },
    { title: unit.length > 0 ? '岗位' : '去向信息', names: rest },
    { title: '档案和户口', note: '档案由学校寄出，只能寄给能接收档案的单位；没有联系好时选转回生源地', names: handover },
    { title: '说明', names: names.filter((name) => name === 'notes') },
  ]
  return groups.filter((group) => group.names.length > 0)
}
