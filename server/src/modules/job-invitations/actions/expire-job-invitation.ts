import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { transition } from '../../../db/transition'
import { jobInvitationFacts } from '../facts'
import { JobInvitation, type JobInvitationRow } from '../model'

/** Writes down that an overdue invitation has expired. @throws AppError illegal_transition while it is valid or when it was answered */
export function expireJobInvitation(id: Types.ObjectId): Promise<JobInvitationRow> {
  return transition({ model: JobInvitation, workflow: jobInvitationWorkflow, id, action: 'expire', actor: systemActor, facts: jobInvitationFacts })
}
