import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { ownStudent } from '../own-student'
import { findMine } from './find-mine'

/** 撤回送审: the place is free again, the form starts from what was submitted. @throws AppError not_found, illegal_transition, stale_version */
export async function recallMine(actor: Actor, version: number): Promise<OtherDestinationRow> {
  const studentId = ownStudent(actor)
  const row = await findMine(studentId)
  if (!row) throw new AppError('not_found')
  return transition({ model: OtherDestination, workflow: otherDestinationWorkflow, id: row._id, action: 'recall', actor, scope: { studentId }, expectVersion: version })
}
