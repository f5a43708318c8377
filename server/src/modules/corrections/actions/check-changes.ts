import { sourceFields, type SourceField } from '@shared/source-info/fields'
import { AppError } from '../../../errors'
import { type StudentRow } from '../../schools/actions/get-student'
import { type FieldValues, unsealFields } from '../../schools/actions/seal-fields'
import { changedKeys } from '../../source-info/actions/changed-keys'
import { checkRecord } from '../../source-info/actions/check-record'
import { checkValue } from '../../source-info/actions/check-value'

const fields: readonly (SourceField & { key: keyof FieldValues })[] = sourceFields
// Fields that are checked against each other: a problem counts only when the student touched one of them.
const bound = new Set<string>(['documentKind', 'identityNo', 'sex', 'birthDate'])

/**
 * What a correction really changes, as it would be stored (in clear); unchanged fields are left out. Whether a number is taken shows at
 * the approval only: told here, every student could try out the numbers of others.
 * @throws AppError validation_failed (details.fields: changes.<key> → sentence), correction_without_change
 */
export function checkChanges(student: StudentRow, asked: FieldValues): FieldValues {
  const problems: Record<string, string> = {}
  const values: FieldValues = {}
  for (const field of fields) {
    const typed = asked[field.key]
    if (typed === undefined) continue
    if (typed.trim() === '') {
      if (field.required) problems[`changes.${field.key}`] = `请填写${field.label}`
      else values[field.key] = ''
      continue
    }
    const checked = checkValue(field, typed)
    if (checked.problem !== undefined) problems[`changes.${field.key}`] = checked.problem
    else values[field.key] = checked.value
  }
  const inForce = unsealFields(student.fields)
  const after: FieldValues = {}
  for (const key of changedKeys(inForce, values)) after[key] = values[key]
  if (Object.keys(after).some((key) => bound.has(key))) {
    for (const { key, problem } of checkRecord({ ...inForce, ...after })) problems[`changes.${key}`] ??= problem
  }
  if (Object.keys(problems).length > 0) throw new AppError('validation_failed', { fields: problems })
  if (Object.keys(after).length === 0) throw new AppError('correction_without_change')
  return after
}
