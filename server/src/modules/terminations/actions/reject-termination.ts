import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { type TerminationRow } from '../model'
import { tellBoth } from '../notices'
import { takeStep } from './take-step'

/** 不同意解除, with a reason: the destination stands, and may be asked to end again. @throws AppError not_found, illegal_transition, stale_version */
export function rejectTermination(actor: Actor, id: string, input: { version: number; reason: string }): Promise<TerminationRow> {
  return takeStep({
    actor, id, ...input, action: 'reject', set: () => ({ decidedAt: clock.now(), decisionReason: input.reason }),
    notices: (row) => tellBoth(row, { title: '学校未同意解除', result: '未同意', note: '原因见解约详情' }),
  })
}
