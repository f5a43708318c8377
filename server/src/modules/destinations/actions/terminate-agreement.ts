import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { destinationScope } from '../policy'

/** Ends an online agreement in force, in the transaction that approves its termination (R-TERM-3): the student's place is free. @throws AppError not_found, illegal_transition */
export function terminateAgreement(order: { actor: Actor; id: Types.ObjectId; reason: string }): Promise<OnlineAgreementRow> {
  return transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id: order.id, action: 'terminate', actor: order.actor, scope: destinationScope(order.actor), reason: order.reason,
    facts: () => ({ terminationApproved: true }), set: () => ({ reason: order.reason }),
  })
}
