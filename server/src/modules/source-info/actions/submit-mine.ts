import { type studentFields } from '@shared/source-info/contract'
import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { type z } from 'zod'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { getStudent } from '../../schools/actions/get-student'
import { sealFields, unsealFields } from '../../schools/actions/seal-fields'
import { divisions } from '../divisions'
import { SourceInfo } from '../model'
import { ownStudent } from '../policy'
import { changedKeys } from './changed-keys'
import { findSourceInfo } from './find-source-info'
import { showMine } from './show-mine'

/**
 * 保存并送审 (R-SRC-2, R-SRC-3): stores the eight as a new version for the school to decide; the record in force stays as it is.
 * @throws AppError validation_failed (no such county), illegal_transition (approved already)
 */
export async function submitMine(actor: Actor, values: z.output<typeof studentFields>) {
  if (!divisions.path(values.origin)) throw new AppError('validation_failed', { fields: { origin: '请选择到区县' } })
  const studentId = ownStudent(actor)
  const { _id: id } = await findSourceInfo(studentId)
  await inTransaction(async () => {
    // Read here, in the transaction: two submissions at once must not share a version.
    const before = await findSourceInfo(studentId)
    const student = await getStudent(studentId)
    const inForce = unsealFields(student.fields)
    const at = clock.now()
    const changed = changedKeys(inForce, values)
    await transition({
      model: SourceInfo, workflow: sourceInfoWorkflow, id, action: 'submit', actor, scope: { studentId },
      newVersion: before.submittedAt !== undefined, changed,
      set: () => ({ proposed: sealFields(values), changedCount: changed.length, submittedAt: at, queuedAt: at, decidedAt: null, decidedBy: null, reason: '' }),
    })
  })
  return showMine(actor)
}
