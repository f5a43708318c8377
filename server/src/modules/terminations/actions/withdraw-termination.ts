import { type Actor } from '../../../actor'
import { type TerminationRow } from '../model'
import { tellOtherSide } from '../notices'
import { takeStep } from './take-step'

/** 撤回申请 by the side that asked, until the school decided (R-TERM-2). @throws AppError not_found, illegal_transition, stale_version, termination_not_yours */
export function withdrawTermination(actor: Actor, id: string, version: number): Promise<TerminationRow> {
  return takeStep({
    actor, id, version, action: 'withdraw',
    notices: (row) => tellOtherSide(row, { title: '对方撤回了解约申请', result: '已撤回', note: '协议继续有效' }),
  })
}
