import { correctionWorkflow } from '@shared/corrections/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { followStudent } from '../../accounts/actions/follow-student'
import { getStudent } from '../../schools/actions/get-student'
import { type FieldValues, unsealFields } from '../../schools/actions/seal-fields'
import { updateStudentFields } from '../../schools/actions/update-student-fields'
import { syncStudentHeads } from '../../source-info/actions/sync-student-heads'
import { Correction, type CorrectionRow } from '../model'
import { correctionNotices } from '../notices'
import { correctionScope } from '../policy'
import { describeCorrection } from './describe-correction'

/**
 * 同意更正: the record changes, and with it the queue line and the account's name and number, in one transaction (R-SRC-4).
 * @throws AppError not_found, stale_version, illegal_transition, conflict (another student has the number)
 */
export async function approveCorrection(actor: Actor, id: string, version: number) {
  const scope = correctionScope(actor)
  try {
    const row = await inTransaction(async () => {
      const before = await inForceOf(id)
      const decided = await transition({
        model: Correction, workflow: correctionWorkflow, id, action: 'approve', actor, scope, expectVersion: version,
        set: () => ({ before, decidedAt: clock.now(), decidedBy: new Types.ObjectId(actor.id) }),
        notices: async (after) => correctionNotices(after, await accountOfStudent(after.studentId)),
      })
      await updateStudentFields(decided.studentId, unsealFields(decided.after))
      const student = await getStudent(decided.studentId)
      await syncStudentHeads([student])
      await followStudent(student._id, { name: student.fields.name, studentNo: student.fields.studentNo })
      return decided
    })
    return await describeCorrection(actor, row)
  } catch (error) {
    if (isDuplicateKey(error)) throw new AppError('conflict', { fields: { studentNo: '本校已有学生使用这个学号' } }, { cause: error })
    throw error
  }
}

/** The old side at the moment of deciding, sealed as stored: an import may have changed it since the request. */
async function inForceOf(id: string): Promise<FieldValues> {
  const row = await Correction.findById(id).lean<CorrectionRow>()
  const fields = row ? (await getStudent(row.studentId)).fields : {}
  const keys = Object.keys(row?.after ?? {}) as (keyof FieldValues)[]
  return Object.fromEntries(keys.map((key) => [key, fields[key] ?? '']))
}
