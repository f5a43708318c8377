import { correctionWorkflow } from '@shared/corrections/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { getStudent } from '../../schools/actions/get-student'
import { headOfStudent } from '../../source-info/actions/head-of-student'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { type Values } from '../correction-door'
import { correctionDoors } from '../correction-doors'
import { correctionLimit } from '../correction-limit'
import { Correction, type CorrectionRow, type CorrectionTarget } from '../model'
import { describeCorrection } from './describe-correction'

/**
 * 申请纠错 (R-SRC-4, R-OTH-2): asks the school to change fields of an approved record. Nothing changes before it agrees.
 * @throws AppError correction_open, correction_without_change, rate_limited; source_info_not_approved, validation_failed;
 *   other_not_approved, other_fields_invalid, unit_nature_contradiction, unknown_field, upload_not_found, termination_open
 */
export async function requestCorrection(actor: Actor, request: { target: CorrectionTarget; changes: Values; proofs?: string[]; reason: string }) {
  if (!actor.studentId) throw new AppError('forbidden')
  const { target, reason } = request
  const door = correctionDoors[target]
  const { subject, before, after, labels } = await door.prepare(actor.studentId, request.changes)
  await useRate(correctionLimit, actor.studentId)
  const student = await getStudent(subject.studentId)
  const id = new Types.ObjectId()
  try {
    const row = await inTransaction(async () => {
      const proofs = await attachUploads({ ids: request.proofs ?? [], studentId: subject.studentId, purpose: 'proof', subject: { kind: 'correction', id } })
      return openRecord<CorrectionRow>({
        model: Correction, workflow: correctionWorkflow, actor, reason, id,
        fields: { ...headOfStudent(student.fields), ...subject, target, title: `${door.label}：${labels.join('、')}`, before: door.seal(before), after: door.seal(after), changedCount: labels.length, proofs, reason },
      })
    })
    return await describeCorrection(actor, row)
  } catch (error) {
    if (isDuplicateKey(error, 'target')) throw new AppError('correction_open')
    throw error
  }
}
