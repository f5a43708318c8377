import { branchOf, type BranchKey } from '@shared/other-destinations/branches'

/** What the record is called while nothing is submitted. */
export const emptyTitle = '其他去向登记'

/** The line a list shows of a registration: who takes the student, else the branch. */
export const titleOf = (branch: BranchKey, values: Readonly<Record<string, string>>): string =>
  values.employerName || values.admittedBy || values.institution || branchOf(branch).label
