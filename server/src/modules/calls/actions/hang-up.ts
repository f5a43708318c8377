import { callWorkflow } from '@shared/calls/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { endedAt } from '../ended-at'
import { Call, type CallRow } from '../model'

/** 挂断, by either side or, for a call that nobody is in any more, the clock. @throws AppError not_found, illegal_transition */
export function hangUp(actor: Actor, id: string, scope: Record<string, unknown>): Promise<CallRow> {
  return transition({ model: Call, workflow: callWorkflow, id, action: 'hangUp', actor, scope, set: endedAt })
}
