import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { JobInvitation } from '../model'
import { jobInvitationScope } from '../policy'
import { describeJobInvitation } from './describe-job-invitation'
import { getJobInvitation } from './get-job-invitation'

/** One invitation. `look`: its student really reads it now, which is noted the first time. @throws AppError not_found */
export async function showJobInvitation(actor: Actor, id: string, look: boolean) {
  const scope = jobInvitationScope(actor)
  if (look && actor.role === 'student') await JobInvitation.updateOne({ ...scope, _id: id, openedAt: null }, { $set: { openedAt: clock.now() } })
  return describeJobInvitation(actor, await getJobInvitation(id, scope))
}
