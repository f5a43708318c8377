import { invitationWorkflow } from '@shared/signing/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { invitationFacts } from '../facts'
import { SigningInvitation, type InvitationRow } from '../model'
import { invitationPath } from '../notices'
import { invitationScope } from '../policy'
import { buildResultNotice } from './build-result-notice'

/** 撤回邀请, while it is open and valid. @throws AppError not_found, invitation_expired, illegal_transition, stale_version */
export function withdrawInvitation(actor: Actor, id: string, version: number): Promise<InvitationRow> {
  return transition({
    model: SigningInvitation, workflow: invitationWorkflow, id, action: 'withdraw', actor, scope: invitationScope(actor), expectVersion: version,
    facts: (row) => invitationFacts(row, false),
    notices: async (row) => {
      const account = await accountOfStudent(row.studentId)
      return account ? [buildResultNotice(row, account._id, {
        key: 'invitation_withdrawn', title: '用人单位撤回了签约邀请', result: '邀请已撤回', note: '如有疑问请联系用人单位', path: invitationPath(row._id),
      })] : []
    },
  })
}
