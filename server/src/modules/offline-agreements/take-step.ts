import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Actor } from '../../actor'
import { transition, type Transition } from '../../db/transition'
import { offlineFacts } from './facts'
import { OfflineAgreement, type OfflineAgreementRow } from './model'
import { offlineScope } from './policy'
import { traceStep } from './trace-step'

type Action = keyof typeof offlineAgreementWorkflow.actions
type Order = Transition<OfflineAgreementRow, keyof typeof offlineAgreementWorkflow.states, Action, keyof typeof offlineAgreementWorkflow.needs>

/** What every step of a generated agreement has in common. */
export interface Step { actor: Actor; id: string; version: number; ip: string }

/** Takes one step on the version that was read, from where `ip` says. @throws AppError as transition() */
export function takeStep({ actor, id, version, ip }: Step, action: Action, order: Pick<Order, 'set' | 'newVersion' | 'reason' | 'notices'> = {}): Promise<OfflineAgreementRow> {
  return transition({
    ...order, model: OfflineAgreement, workflow: offlineAgreementWorkflow, id, action, actor, scope: offlineScope(actor), expectVersion: version, facts: offlineFacts,
    set: (row) => ({ ...order.set?.(row), traces: traceStep(row, ip) }),
  })
}
