import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { endDestination } from '../end-destination'
import { type TerminationRow } from '../model'
import { tellBoth } from '../notices'
import { takeStep } from './take-step'

/** 同意解除: the request and its destination end in one transaction; the student's place is free (R-TERM-3). @throws AppError not_found, illegal_transition, stale_version, destination_not_terminable */
export function approveTermination(actor: Actor, id: string, version: number): Promise<TerminationRow> {
  return inTransaction(async () => {
    const row = await takeStep({
      actor, id, version, action: 'approve', set: () => ({ decidedAt: clock.now() }),
      notices: (after) => tellBoth(after, { title: '学校同意解除', result: '已解除', note: '可以重新签约或登记去向' }),
    })
    await endDestination[row.destinationKind]({ actor, id: row.destinationId, reason: row.reason })
    return row
  })
}
