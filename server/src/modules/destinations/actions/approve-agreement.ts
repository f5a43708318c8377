import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { signVersion } from '../../signing/actions/sign-version'
import { agreementFacts } from '../facts'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { tellEmployer, tellStudent } from '../notices'
import { destinationScope } from '../policy'

/** 审核通过: the agreement is in force and can be downloaded (R-SIGN-9). @throws AppError not_found, illegal_transition, stale_version */
export function approveAgreement(actor: Actor, id: string, version: number, ip: string): Promise<OnlineAgreementRow> {
  const text = { title: '协议已生效', result: '审核通过', note: '可以下载三方协议书' }
  return transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id, action: 'approve', actor, scope: destinationScope(actor), expectVersion: version, facts: agreementFacts,
    set: (row) => ({ decidedAt: clock.now(), reason: null, signatures: [...row.signatures, signVersion(actor, ip, row.version)] }),
    notices: async (row) => [...await tellStudent(row, 'agreement_approved', text), ...await tellEmployer(row, 'agreement_approved', text)],
  })
}
