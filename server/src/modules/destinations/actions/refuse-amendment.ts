import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { agreementFacts } from '../facts'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { tellEmployer } from '../notices'
import { destinationScope } from '../policy'

/** 不同意修改: the agreement ends and the student is free (R-SIGN-8). @throws AppError not_found, illegal_transition, stale_version */
export function refuseAmendment(actor: Actor, id: string, input: { version: number; reason: string }): Promise<OnlineAgreementRow> {
  return transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id, action: 'refuse', actor, scope: destinationScope(actor), expectVersion: input.version, reason: input.reason,
    facts: agreementFacts, set: () => ({ reason: input.reason }),
    notices: (row) => tellEmployer(row, 'agreement_refused', { title: '学生不同意修改，协议已终止', result: '不同意修改', note: '原因见协议详情' }),
  })
}
