import { correctionWorkflow } from '@shared/corrections/workflow'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { getStudent } from '../../schools/actions/get-student'
import { type FieldValues, sealFields, unsealFields } from '../../schools/actions/seal-fields'
import { findSourceInfo } from '../../source-info/actions/find-source-info'
import { headOfStudent } from '../../source-info/actions/head-of-student'
import { Correction, type CorrectionRow } from '../model'
import { correctionLimit } from '../correction-limit'
import { checkChanges } from './check-changes'
import { describeCorrection } from './describe-correction'

/**
 * 申请纠错 (R-SRC-4): asks the school to change any fields of an approved record. Nothing changes before it agrees.
 * @throws AppError source_info_not_approved, correction_open, correction_without_change, validation_failed, rate_limited
 */
export async function requestCorrection(actor: Actor, request: { changes: FieldValues; reason: string }) {
  if (!actor.studentId) throw new AppError('forbidden')
  const record = await findSourceInfo(actor.studentId)
  if (record.status !== 'approved') throw new AppError('source_info_not_approved')
  const student = await getStudent(record.studentId)
  const after = checkChanges(student, request.changes)
  await useRate(correctionLimit, actor.studentId)
  const inForce = unsealFields(student.fields)
  const before: FieldValues = {}
  for (const key of Object.keys(after) as (keyof FieldValues)[]) before[key] = inForce[key] ?? ''
  const { major: _major, ...head } = headOfStudent(student.fields)
  try {
    const row = await openRecord<CorrectionRow>({
      model: Correction, workflow: correctionWorkflow, actor, reason: request.reason,
      fields: {
        ...head, schoolId: record.schoolId, studentId: record.studentId, target: 'source_info', subjectId: record._id,
        before: sealFields(before), after: sealFields(after), changedCount: Object.keys(after).length, reason: request.reason,
      },
    })
    return await describeCorrection(actor, row)
  } catch (error) {
    if (isDuplicateKey(error, 'target')) throw new AppError('correction_open')
    throw error
  }
}
