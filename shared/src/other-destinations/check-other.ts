import { checkForm } from '../kernel/check-form'
import { type FormProblem, type FormValues } from '../kernel/form-field'
import { isCompleteAddress } from '../kernel/is-complete-address'
import { branchOf, type BranchKey } from './branches'
import { contradictsNature } from './contradicts-nature'

/** What is missing or wrong in the fields of one branch (R-OTH-1); the same on the phone and on the server. @param student the archive's recipient cannot be the student */
export function checkOther(branch: BranchKey, values: FormValues, student: { name: string }): FormProblem[] {
  const { fields, label } = branchOf(branch)
  const problems = checkForm(fields, values)
  const known = new Set(problems.map((one) => one.field))
  const add = (field: string, message: string): void => { if (!known.has(field)) problems.push({ field, message, level: 'error' }) }
  if (contradictsNature(branch, values)) add('unitNature', `该单位性质与“${label}”不相符，请核对单位性质或重新选择去向`)
  if (values.archiveTo === 'recipient') {
    if ((values.archiveRecipient ?? '').replace(/\s/g, '') === student.name.replace(/\s/g, '')) add('archiveRecipient', '档案不能寄给本人，请填写接收单位的工作人员')
    if (!isCompleteAddress(values.archiveAddress ?? '')) add('archiveAddress', '地址不完整，请写明省、市、区县、街道和门牌号')
  }
  const { startsOn, endsOn, examYear } = values
  if (startsOn && endsOn && endsOn < startsOn) add('endsOn', '结束日期早于开始日期')
  if (fields.examYear && examYear && !/^20\d{2}$/.test(examYear)) add('examYear', '请填写四位年份')
  return problems
}

/** The required proofs of a branch that `given` (kinds of proof handed in) lacks. */
export const missingProofs = (branch: BranchKey, given: readonly string[]) => branchOf(branch).proofs.filter((proof) => proof.required && !given.includes(proof.key))
