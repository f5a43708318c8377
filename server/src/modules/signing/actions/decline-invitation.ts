import { invitationWorkflow } from '@shared/signing/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountsOfEmployer } from '../../accounts/actions/accounts-of-employer'
import { SigningInvitation, type InvitationRow } from '../model'
import { invitationScope } from '../policy'
import { readInvitationFacts } from '../read-invitation-facts'
import { buildResultNotice } from './build-result-notice'

/**
 * 拒绝, with a reason the employer reads; afterwards the employer may invite again (R-SIGN-3).
 * @throws AppError not_found, invitation_expired, destination_active, illegal_transition, stale_version
 */
export function declineInvitation(actor: Actor, id: string, decision: { version: number; reason: string }): Promise<InvitationRow> {
  return transition({
    model: SigningInvitation, workflow: invitationWorkflow, id, action: 'decline', actor, scope: invitationScope(actor), expectVersion: decision.version, reason: decision.reason,
    facts: readInvitationFacts, set: () => ({ declineReason: decision.reason }),
    notices: async (row) => (await accountsOfEmployer(row.employerId)).map((accountId) => buildResultNotice(row, accountId, {
      key: 'invitation_declined', title: '学生拒绝了签约邀请', result: '学生已拒绝', note: '原因见邀请详情，可再次邀请', path: `workbench/employer/pages/invitations/index?id=${id}`,
    })),
  })
}
