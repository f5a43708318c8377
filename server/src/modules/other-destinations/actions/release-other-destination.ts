import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { otherDestinationScope } from '../policy'
import { emptyTitle } from '../title-of'

/**
 * Back to 未确认 with the approval of a termination, in its transaction (R-TERM-1): what was registered stays in `released`, the student starts again from nothing.
 * @throws AppError not_found, illegal_transition (not approved any more), forbidden
 */
export function releaseOtherDestination(order: { actor: Actor; id: Types.ObjectId | string; reason: string }): Promise<OtherDestinationRow> {
  const { actor, id, reason } = order
  return transition({
    model: OtherDestination, workflow: otherDestinationWorkflow, id, action: 'release', actor, reason,
    scope: otherDestinationScope(actor), facts: () => ({ terminationApproved: true }),
    set: (row) => ({
      released: row.content ? [...row.released, { at: clock.now(), version: row.version, content: row.content }] : row.released,
      content: null, decided: null, draft: null, reason: null, title: emptyTitle, decidedAt: null, revision: row.revision + 1,
    }),
  })
}
