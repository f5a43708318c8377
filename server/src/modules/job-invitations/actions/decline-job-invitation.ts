import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { jobInvitationFacts } from '../facts'
import { JobInvitation, type JobInvitationRow } from '../model'
import { jobInvitationScope } from '../policy'

/** 婉拒, with a reason if the student gives one. @throws AppError not_found, job_invitation_expired, illegal_transition, stale_version */
export function declineJobInvitation(actor: Actor, id: string, { version, reason }: { version: number; reason?: string }): Promise<JobInvitationRow> {
  const said = reason || undefined
  return transition({
    model: JobInvitation, workflow: jobInvitationWorkflow, id, action: 'decline', actor, scope: jobInvitationScope(actor), expectVersion: version, reason: said, facts: jobInvitationFacts,
    set: () => ({ declineReason: said }),
  })
}
