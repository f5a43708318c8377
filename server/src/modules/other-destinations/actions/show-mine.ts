import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { describeOtherDestination } from './describe-other-destination'
import { findMine } from './find-mine'

/** The student's own registration, empty before anything was saved. */
export async function showMine(actor: Actor) {
  const studentId = ownStudentId(actor)
  return describeOtherDestination(actor, await findMine(studentId), studentId)
}
