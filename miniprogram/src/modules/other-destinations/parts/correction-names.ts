import { isAsked } from '@shared/kernel/check-form'
import type { FormProblem } from '@shared/kernel/form-field'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { checkOther } from '@shared/other-destinations/check-other'

type Values = Readonly<Record<string, string>>
export interface CorrectionDraft { /** The record as it would be. */ merged: Record<string, string>; /** What to draw: the fields chosen, and those that become necessary with them. */ names: string[]; problems: FormProblem[]; /** What really differs. */ changes: Record<string, string> }

/** A correction as it is being typed: another choice may ask for more fields, and may make others fall away. */
export function composeCorrection(branch: BranchKey, inForce: Values, typed: Values, student: { name: string }): CorrectionDraft {
  const { fields } = branchOf(branch)
  const merged = { ...inForce, ...typed }
  const found = checkOther(branch, merged, student)
  const names = Object.keys(fields).filter((name) => {
    const field = fields[name]
    return field && isAsked(field, merged) && (name in typed || found.some((one) => one.field === name))
  })
  const differs = (name: string) => (typed[name] ?? '').trim() !== (inForce[name] ?? '')
  const same = names.filter((name) => name in typed && !differs(name) && !found.some((one) => one.field === name)).map((field): FormProblem => ({ field, message: '新值与原值相同，请修改或移除这一项', level: 'error' }))
  return { merged, names, problems: [...found.filter((one) => names.includes(one.field)), ...same], changes: Object.fromEntries(names.filter((name) => name in typed && differs(name)).map((name) => [name, (typed[name] ?? '').trim()])) }
}
