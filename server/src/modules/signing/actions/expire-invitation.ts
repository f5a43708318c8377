import { invitationWorkflow } from '@shared/signing/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { transition } from '../../../db/transition'
import { invitationFacts } from '../facts'
import { SigningInvitation, type InvitationRow } from '../model'

/** Writes down that an overdue invitation has expired. @throws AppError invitation_still_valid, illegal_transition */
export function expireInvitation(id: Types.ObjectId): Promise<InvitationRow> {
  return transition({ model: SigningInvitation, workflow: invitationWorkflow, id, action: 'expire', actor: systemActor, facts: (row) => invitationFacts(row, false) })
}
