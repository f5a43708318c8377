import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { SourceInfo } from '../model'
import { sourceInfoNotices } from '../notices'
import { reviewerSchool } from '../policy'
import { showOne } from './show-one'

/** 退回修改 with a reason; the record in force stays as it is. @throws AppError not_found, stale_version, illegal_transition */
export async function rejectSourceInfo(actor: Actor, id: string, decision: { version: number; reason: string }) {
  await transition({
    model: SourceInfo, workflow: sourceInfoWorkflow, id, action: 'reject', actor, scope: { schoolId: reviewerSchool(actor) }, expectVersion: decision.version, reason: decision.reason,
    set: () => ({ decidedAt: clock.now(), decidedBy: new Types.ObjectId(actor.id), reason: decision.reason }),
    notices: async (after) => sourceInfoNotices(after, await accountOfStudent(after.studentId)),
  })
  return showOne(actor, id)
}
