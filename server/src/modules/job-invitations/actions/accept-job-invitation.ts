import { type ResumeChoice } from '@shared/applications/resume-choice'
import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { openApplication } from '../../applications/actions/open-application'
import { jobInvitationFacts } from '../facts'
import { JobInvitation, type JobInvitationRow } from '../model'
import { jobInvitationScope } from '../policy'

/**
 * 接受并投递: invitation and application change in one transaction; whatever refuses an application leaves the invitation open.
 * @throws AppError not_found, job_invitation_expired, illegal_transition, stale_version, and what openApplication throws
 */
export function acceptJobInvitation(actor: Actor, id: string, { version, resume }: { version: number; resume: ResumeChoice }): Promise<JobInvitationRow> {
  const studentId = ownStudentId(actor)
  const applicationId = new Types.ObjectId()
  return inTransaction(async () => {
    const invitation = await transition({
      model: JobInvitation, workflow: jobInvitationWorkflow, id, action: 'apply', actor, scope: jobInvitationScope(actor), expectVersion: version, facts: jobInvitationFacts,
      set: () => ({ applicationId, studentName: actor.name }),
    })
    await openApplication(actor, { id: applicationId, studentId, jobId: invitation.jobId, resume, invited: true })
    return invitation
  })
}
