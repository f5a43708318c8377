import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { jobInvitationFacts } from '../facts'
import { JobInvitation, type JobInvitationRow } from '../model'
import { jobInvitationScope } from '../policy'

/** 撤回邀请, while it is open and valid. @throws AppError not_found, job_invitation_expired, illegal_transition, stale_version */
export function withdrawJobInvitation(actor: Actor, id: string, version: number): Promise<JobInvitationRow> {
  return transition({ model: JobInvitation, workflow: jobInvitationWorkflow, id, action: 'withdraw', actor, scope: jobInvitationScope(actor), expectVersion: version, facts: jobInvitationFacts })
}
