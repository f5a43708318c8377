import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { agreementFacts } from '../facts'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { tellEmployer, tellStudent } from '../notices'
import { destinationScope } from '../policy'

/**
 * 审核不通过, with a reason: the student is free to sign elsewhere, or the employer changes the terms and both sign again (R-SIGN-9).
 * @throws AppError not_found, illegal_transition, stale_version
 */
export function rejectAgreement(actor: Actor, id: string, input: { version: number; reason: string }): Promise<OnlineAgreementRow> {
  const text = { title: '协议审核不通过', result: '审核不通过', note: '原因见协议详情' }
  return transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id, action: 'reject', actor, scope: destinationScope(actor), expectVersion: input.version, reason: input.reason,
    facts: agreementFacts, set: () => ({ decidedAt: clock.now(), reason: input.reason }),
    notices: async (row) => [...await tellStudent(row, 'agreement_rejected', text), ...await tellEmployer(row, 'agreement_rejected', text)],
  })
}
