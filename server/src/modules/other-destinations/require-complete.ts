import { type BranchKey } from '@shared/other-destinations/branches'
import { contradictsNature } from '@shared/other-destinations/contradicts-nature'
import { otherProblems } from '@shared/other-destinations/other-problems'
import { AppError } from '../../errors'

/**
 * Refuses what the school would send back.
 * @throws AppError other_fields_invalid, unit_nature_contradiction (nothing else is wrong), proof_required (only proofs are missing); details.problems names each field
 */
export function requireComplete(branch: BranchKey, values: Readonly<Record<string, string>>, given: readonly string[], student: { name: string }): void {
  const problems = otherProblems(branch, values, given, student).filter(({ level }) => level === 'error')
  if (problems.length === 0) return
  const ofFields = problems.filter(({ field }) => !field.startsWith('proofs.'))
  if (ofFields.length === 0) throw new AppError('proof_required', { problems })
  const contradiction = contradictsNature(branch, values) && ofFields.every(({ field }) => field === 'unitNature')
  throw new AppError(contradiction ? 'unit_nature_contradiction' : 'other_fields_invalid', { problems })
}
