import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { getStudent } from '../../schools/actions/get-student'
import { unsealFields } from '../../schools/actions/seal-fields'
import { updateStudentFields } from '../../schools/actions/update-student-fields'
import { SourceInfo } from '../model'
import { sourceInfoNotices } from '../notices'
import { reviewerSchool } from '../policy'
import { studentFieldKeys } from '../student-field-keys'
import { showOne } from './show-one'

/**
 * 审核通过: the version the reviewer read becomes the student's record, in one transaction (R-SRC-3).
 * @throws AppError not_found, stale_version, illegal_transition
 */
export async function approveSourceInfo(actor: Actor, id: string, version: number) {
  await inTransaction(async () => {
    const replaced = await eightInForce(id)
    const row = await transition({
      model: SourceInfo, workflow: sourceInfoWorkflow, id, action: 'approve', actor, scope: { schoolId: reviewerSchool(actor) }, expectVersion: version,
      set: () => ({ replaced, decidedAt: clock.now(), decidedBy: new Types.ObjectId(actor.id), reason: '' }),
      notices: async (after) => sourceInfoNotices(after, await accountOfStudent(after.studentId)),
    })
    await updateStudentFields(row.studentId, unsealFields(row.proposed ?? {}))
  })
  return showOne(actor, id)
}

async function eightInForce(id: string) {
  const row = await SourceInfo.findById(id, { studentId: 1 }).lean<{ studentId: Types.ObjectId }>()
  const fields = row ? (await getStudent(row.studentId)).fields : {}
  return Object.fromEntries(studentFieldKeys.map((key) => [key, fields[key] ?? '']))
}
