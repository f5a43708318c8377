import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { recentApplications } from '../../applications/actions/recent-applications'
import { openInvitationsOf } from '../../job-invitations/actions/open-invitations-of'
import { Conversation, type ConversationRow } from '../conversation-model'
import { toGround } from '../to-ground'

const shownMax = 50

/** A student's employers one may talk to and has not talked to yet, the newest ground first. */
export async function listPartners(actor: Actor) {
  const studentId = ownStudentId(actor)
  const [applications, invitations] = await Promise.all([recentApplications(studentId), openInvitationsOf(studentId)])
  const grounds = [
    ...applications.map((row) => toGround(row, row.studentName, `已投递：${row.jobTitle}`)),
    ...invitations.map((row) => toGround(row, row.maskedName, `邀请投递：${row.jobTitle}`)),
  ]
  const byEmployer = new Map(grounds.reverse().map((ground) => [ground.employerId.toString(), ground]))
  const known = await Conversation.find({ studentId, employerId: { $in: [...byEmployer.keys()] } }, { employerId: 1 }).lean<Pick<ConversationRow, 'employerId'>[]>()
  for (const { employerId } of known) byEmployer.delete(employerId.toString())
  const items = [...byEmployer.values()].reverse().slice(0, shownMax)
  return { items: items.map(({ employerId, employerName, label }) => ({ employer: { id: employerId.toString(), name: employerName }, ground: label })) }
}
