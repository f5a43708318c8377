import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { type JobInvitationRow } from '../model'
import { presentJobInvitation } from '../present'

/** Everything the page of an invitation shows to `actor`: call outside a transaction. */
export async function describeJobInvitation(actor: Actor, row: JobInvitationRow) {
  return presentJobInvitation(row, { role: actor.role, history: await readHistory(jobInvitationWorkflow.name, row._id) })
}
