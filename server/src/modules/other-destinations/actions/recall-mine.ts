import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { takeBackUploads } from '../../uploads/actions/take-back-uploads'
import { draftOf } from '../draft-of'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { proofsDecidedOn } from '../proofs-decided-on'
import { findMine } from './find-mine'

/** 撤回送审: the place is free again, the form starts from what was submitted, whose files the school does not see any more. @throws AppError not_found, illegal_transition, stale_version */
export async function recallMine(actor: Actor, version: number): Promise<OtherDestinationRow> {
  const studentId = ownStudentId(actor)
  return inTransaction(async () => {
    const row = await findMine(studentId)
    if (!row) throw new AppError('not_found')
    const recalled = await transition({ model: OtherDestination, workflow: otherDestinationWorkflow, id: row._id, action: 'recall', actor, scope: { studentId }, expectVersion: version })
    const named = [...draftOf(row).proofs, ...row.content?.proofs ?? []].map((proof) => proof.upload)
    await takeBackUploads({ ids: named, studentId, purpose: 'proof', subject: { kind: 'destination', id: row._id }, but: proofsDecidedOn(row) })
    return recalled
  })
}
