import { type Types } from 'mongoose'
import { applicationsBetween } from '../../applications/actions/applications-between'
import { interviewBetween } from '../../interviews/actions/interview-between'
import { openInvitationBetween } from '../../job-invitations/actions/open-invitation-between'
import { type Ground } from '../ground'
import { toGround } from '../to-ground'

/**
 * Why an employer and a student may talk: an application that was not taken back, an interview that did not fall through, or an invitation to apply that
 * is open. Undefined: they are strangers. What they said before stays readable when the ground is gone.
 */
export async function findGround(employerId: Types.ObjectId | string, studentId: Types.ObjectId | string): Promise<Ground | undefined> {
  const [application] = await applicationsBetween(employerId.toString(), studentId)
  if (application) return toGround(application, application.studentName, `已投递：${application.jobTitle}`)
  const interview = await interviewBetween(employerId, studentId)
  if (interview) return toGround(interview, interview.studentName, `面试：${interview.jobTitle}`)
  const invitation = await openInvitationBetween(employerId, studentId)
  return invitation && toGround(invitation, invitation.studentName ?? invitation.maskedName, `邀请投递：${invitation.jobTitle}`)
}
