import { type Actor } from '../../server/src/actor'
import { type AccountRow } from '../../server/src/modules/accounts/model'

/** The actor behind an account, as its session would name it. */
export function actorOf({ role, _id, name, schoolId, studentId, employerId }: AccountRow, channel: Actor['channel']): Actor {
  return { role, id: _id.toString(), name, channel, schoolId: schoolId?.toString(), studentId: studentId?.toString(), employerId: employerId?.toString() }
}
