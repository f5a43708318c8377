import { type TerminationStatus, terminationWorkflow } from '@shared/terminations/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { type Notice } from '../../../outbox/notice'
import { terminationFacts } from '../facts'
import { Termination, type TerminationRow } from '../model'
import { terminationScope } from '../policy'
import { getTermination } from './get-termination'

export type Step = keyof typeof terminationWorkflow.actions
export interface StepOrder {
  actor: Actor; id: string; version: number; reason?: string
  /** The action, or how the record decides between two that share an endpoint. */
  action: Step | ((row: TerminationRow) => Step)
  set?: () => Record<string, unknown>
  notices: (row: TerminationRow) => Promise<Notice[]>
}

/** One step of a request by one who may know of it; every step makes a new version, so that a decision names what it read. @throws AppError not_found, illegal_transition, stale_version, or an unmet need's */
export async function takeStep({ actor, id, version, reason, action, set, notices }: StepOrder): Promise<TerminationRow> {
  const scope = terminationScope(actor)
  return transition<TerminationRow, TerminationStatus, Step, keyof typeof terminationWorkflow.needs>({
    model: Termination, workflow: terminationWorkflow, id, action: typeof action === 'function' ? action(await getTermination(scope, id)) : action, actor, scope, expectVersion: version, reason,
    newVersion: true, facts: terminationFacts(actor), set, notices,
  })
}
