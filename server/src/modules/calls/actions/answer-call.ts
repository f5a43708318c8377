import { callWorkflow } from '@shared/calls/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { callFacts } from '../facts'
import { Call, type CallRow } from '../model'
import { callScope } from '../policy'

/** 接听, while it rings. @throws AppError not_found, call_over, illegal_transition, stale_version */
export function answerCall(actor: Actor, id: string, version: number): Promise<CallRow> {
  return transition({ model: Call, workflow: callWorkflow, id, action: 'answer', actor, scope: callScope(actor), expectVersion: version, facts: callFacts, set: () => ({ answeredAt: clock.now() }) })
}
