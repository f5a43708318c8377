import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { AppError } from '../../errors'

/**
 * Values of a branch as they are kept: only fields of its table, one line where the field has one, empty ones left out.
 * @throws AppError unknown_field: nothing of the request is taken
 */
export function cleanValues(branch: BranchKey | undefined, typed: Readonly<Record<string, string>>): Record<string, string> {
  const fields = branch ? branchOf(branch).fields : {}
  const kept: Record<string, string> = {}
  for (const [key, value] of Object.entries(typed)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) throw new AppError('unknown_field')
    const clean = field.kind === 'textarea' ? value : value.replace(/\s*\n\s*/g, ' ')
    if (clean) kept[key] = clean
  }
  return kept
}
