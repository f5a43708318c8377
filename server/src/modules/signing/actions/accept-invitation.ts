import { type Handover } from '@shared/signing/terms'
import { invitationWorkflow } from '@shared/signing/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountsOfEmployer } from '../../accounts/actions/accounts-of-employer'
import { holdPlace } from '../../destinations/actions/hold-place'
import { openAgreement } from '../../destinations/actions/open-agreement'
import { SigningInvitation, type InvitationRow } from '../model'
import { invitationScope } from '../policy'
import { readInvitationFacts } from '../read-invitation-facts'
import { buildResultNotice } from './build-result-notice'
import { requireHandover } from './require-handover'
import { signVersion } from './sign-version'

/**
 * 现在签约: the invitation is accepted and its agreement made in one transaction. Of two acceptances at the same instant the
 * one-active index lets exactly one through, and nothing of the other remains (R-SIGN-7).
 * @throws AppError not_found, invitation_expired, destination_active, employer_not_approved, consent_countdown_not_served, handover_required, illegal_transition, stale_version
 */
export async function acceptInvitation(actor: Actor, id: string, input: { version: number; handover?: Handover }, ip: string): Promise<InvitationRow> {
  const destinationId = new Types.ObjectId()
  const signature = signVersion(actor, ip, 1)
  return holdPlace(async () => {
    const invitation = await transition({
      model: SigningInvitation, workflow: invitationWorkflow, id, action: 'accept', actor, scope: invitationScope(actor), expectVersion: input.version,
      facts: readInvitationFacts, set: () => ({ destinationId }),
      notices: async (row) => (await accountsOfEmployer(row.employerId)).map((accountId) => buildResultNotice(row, accountId, {
        key: 'invitation_accepted', title: '学生已应约，协议待学校审核', result: '学生已应约', note: '协议已生成，等待学校审核', path: `workbench/employer/pages/agreement/index?id=${destinationId.toString()}`,
      })),
    })
    const handover = requireHandover(invitation.terms, input.handover)
    await openAgreement({ id: destinationId, actor, invitation, handover, signature })
    return invitation
  })
}
