import { type Actor } from '../../../actor'
import { type TerminationRow } from '../model'
import { tellOtherSide } from '../notices'
import { takeStep } from './take-step'

/** 申请学校协调 after a refusal, by the side that asked. @throws AppError not_found, illegal_transition, stale_version, termination_not_yours */
export function askSchool(actor: Actor, id: string, input: { version: number; reason: string }): Promise<TerminationRow> {
  return takeStep({
    actor, id, ...input, action: 'askSchool',
    notices: (row) => tellOtherSide(row, { title: '对方申请学校协调解约', result: '学校协调', note: '学校会与双方联系' }),
  })
}
