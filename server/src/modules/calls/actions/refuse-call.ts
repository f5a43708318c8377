import { callWorkflow } from '@shared/calls/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { endedAt } from '../ended-at'
import { Call, type CallRow } from '../model'
import { callScope } from '../policy'

/** 暂不接听. @throws AppError not_found, illegal_transition, stale_version */
export function refuseCall(actor: Actor, id: string, version: number): Promise<CallRow> {
  return transition({ model: Call, workflow: callWorkflow, id, action: 'refuse', actor, scope: callScope(actor), expectVersion: version, set: endedAt })
}
