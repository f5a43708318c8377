import { readIdentityNo } from '@shared/kernel/identity-no'
import { type SourceFieldKey } from '@shared/source-info/fields'
import { type FieldValues } from '../../schools/actions/seal-fields'

export interface RecordProblem { key: SourceFieldKey; problem: string }

/**
 * What one field can say about another: a resident identity number must be one, and agree with sex and birth date. Other
 * kinds of document (Hong Kong, Macao, Taiwan, foreign students) are not held to it.
 */
export function checkRecord(values: FieldValues): RecordProblem[] {
  if (values.documentKind !== '居民身份证' || !values.identityNo) return []
  const facts = readIdentityNo(values.identityNo)
  if (!facts) return [{ key: 'identityNo', problem: '不是有效的居民身份证号，请逐位核对' }]
  const problems: RecordProblem[] = []
  if (values.sex && values.sex !== facts.sex) problems.push({ key: 'sex', problem: '与证件号不一致' })
  if (values.birthDate && values.birthDate !== facts.birthDate) problems.push({ key: 'birthDate', problem: '与证件号不一致' })
  return problems
}
