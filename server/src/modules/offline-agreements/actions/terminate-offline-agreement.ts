import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { OfflineAgreement, type OfflineAgreementRow } from '../model'
import { offlineScope } from '../policy'

/**
 * Ends a generated offline agreement, in the transaction that approves its termination (R-TERM-3): the student's place is free.
 * @throws AppError not_found, illegal_transition
 */
export function terminateOfflineAgreement(order: { actor: Actor; id: Types.ObjectId | string; reason: string }): Promise<OfflineAgreementRow> {
  const { actor, id, reason } = order
  return transition({
    model: OfflineAgreement, workflow: offlineAgreementWorkflow, id, action: 'terminate', actor, scope: offlineScope(actor), reason,
    facts: () => ({ terminationApproved: true }), set: () => ({ reason }),
  })
}
