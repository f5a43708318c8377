import { correctionWorkflow } from '@shared/corrections/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { type Values } from '../correction-door'
import { correctionDoors } from '../correction-doors'
import { Correction, type CorrectionRow } from '../model'
import { correctionNotices } from '../notices'
import { correctionScope } from '../policy'
import { describeCorrection } from './describe-correction'
import { getCorrection } from './get-correction'

/**
 * 同意更正: the record changes with the decision, in one transaction (R-SRC-4, R-OTH-2).
 * @throws AppError not_found, stale_version, illegal_transition, conflict (another student has the number), correction_subject_changed, termination_open
 */
export async function approveCorrection(actor: Actor, id: string, version: number) {
  const row = await inTransaction(async () => {
    const scope = correctionScope(actor)
    const before = await oldSide(await getCorrection(id, scope))
    const decided = await transition({
      model: Correction, workflow: correctionWorkflow, id, action: 'approve', actor, scope, expectVersion: version,
      set: () => ({ before, decidedAt: clock.now(), decidedBy: new Types.ObjectId(actor.id) }),
      notices: async (after) => correctionNotices(after, await accountOfStudent(after.studentId)),
    })
    await correctionDoors[decided.target].apply(actor, decided)
    return decided
  })
  return describeCorrection(actor, row)
}

/** The old side at the moment of deciding, sealed as stored: an import may have changed it since the request. */
async function oldSide(row: CorrectionRow): Promise<Values> {
  const door = correctionDoors[row.target]
  const inForce = await door.inForce(row)
  return inForce ? door.seal(Object.fromEntries(Object.keys(row.after).map((key) => [key, inForce[key] ?? '']))) : row.before
}
