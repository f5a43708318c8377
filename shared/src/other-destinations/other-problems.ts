import { type FormProblem, type FormValues } from '../kernel/form-field'
import { type BranchKey } from './branches'
import { checkOther, missingProofs } from './check-other'

/** Everything that keeps a registration from being submitted: the branch (field `branch`), its fields, its missing proofs (field `proofs.<kind>`). @param given kinds of proof handed in */
export function otherProblems(branch: BranchKey | undefined, values: FormValues, given: readonly string[], student: { name: string }): FormProblem[] {
  if (!branch) return [{ field: 'branch', message: '请选择去向类型', level: 'error' }]
  const missing = missingProofs(branch, given).map(({ key, label }): FormProblem => ({ field: `proofs.${key}`, message: `请上传${label}`, level: 'error' }))
  return [...checkOther(branch, values, student), ...missing]
}
