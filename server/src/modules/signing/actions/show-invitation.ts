import { type Actor } from '../../../actor'
import { invitationScope } from '../policy'
import { describeInvitation } from './describe-invitation'
import { getInvitation } from './get-invitation'

/** The invitation letter. @throws AppError not_found for anybody else's */
export async function showInvitation(actor: Actor, id: string) {
  return describeInvitation(actor, await getInvitation(id, invitationScope(actor)))
}
