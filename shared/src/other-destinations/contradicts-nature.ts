import { unitNatureFits } from '../destinations/unit-nature-rules'
import { unitNatures } from '../employers/unit-natures'
import { type FormValues } from '../kernel/form-field'
import { branchOf, type BranchKey } from './branches'

/** True when the unit nature chosen and the branch cannot both be right (R-OTH-1). */
export function contradictsNature(branch: BranchKey, { unitNature = '' }: FormValues): boolean {
  const { fields, code } = branchOf(branch)
  return fields.unitNature !== undefined && Object.hasOwn(unitNatures, unitNature) && !unitNatureFits(code, unitNature)
}
