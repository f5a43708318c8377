import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { jobInvitationFacts } from '../facts'
import { JobInvitation, type JobInvitationRow } from '../model'

/** A student applies for a job they are invited to: that is the answer. True when there was an open invitation. Call inside the transaction of the application. */
export async function answerByApplying(actor: Actor, { studentId, jobId, applicationId }: { studentId: string; jobId: string; applicationId: Types.ObjectId }): Promise<boolean> {
  const open = await JobInvitation.findOne({ studentId, jobId, status: 'open', validUntil: { $gt: clock.now() } }, { _id: 1 }).lean<Pick<JobInvitationRow, '_id'>>()
  if (!open) return false
  await transition({
    model: JobInvitation, workflow: jobInvitationWorkflow, id: open._id, action: 'apply', actor, scope: { studentId }, facts: jobInvitationFacts, set: () => ({ applicationId, studentName: actor.name }),
  })
  return true
}
