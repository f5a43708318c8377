import { fairWorkflow } from '@shared/fairs/workflow'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { announceCancellation } from '../announce'
import { clockFacts } from '../facts'
import { isPublished } from '../is-published'
import { Fair, type FairRow } from '../model'
import { ownFairs } from '../policy'

/** 取消活动: everybody registered is told by the worker (R-FAIR-1); of a draft nobody knows. @throws AppError not_found, event_over, illegal_transition, stale_version */
export function cancelFair(actor: Actor, id: string, { version, reason }: { version: number; reason: string }): Promise<FairRow> {
  return inTransaction(async () => {
    const row = await transition({
      model: Fair, workflow: fairWorkflow, id, action: 'cancel', actor, scope: ownFairs(actor), expectVersion: version, reason, facts: clockFacts,
      set: () => ({ cancelReason: reason, listed: false }),
    })
    if (isPublished(row)) await announceCancellation(row)
    return row
  })
}
