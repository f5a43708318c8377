import { correctionWorkflow } from '@shared/corrections/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { Correction } from '../model'
import { correctionNotices } from '../notices'
import { correctionScope } from '../policy'
import { describeCorrection } from './describe-correction'

/** 不同意更正 with a reason; the record stays as it is. @throws AppError not_found, stale_version, illegal_transition */
export async function rejectCorrection(actor: Actor, id: string, decision: { version: number; reason: string }) {
  const row = await transition({
    model: Correction, workflow: correctionWorkflow, id, action: 'reject', actor, scope: correctionScope(actor), expectVersion: decision.version, reason: decision.reason,
    set: () => ({ decidedAt: clock.now(), decidedBy: new Types.ObjectId(actor.id), decisionReason: decision.reason }),
    notices: async (after) => correctionNotices(after, await accountOfStudent(after.studentId)),
  })
  return describeCorrection(actor, row)
}
