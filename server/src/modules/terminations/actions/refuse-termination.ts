import { type Actor } from '../../../actor'
import { type TerminationRow } from '../model'
import { tellRequester } from '../notices'
import { takeStep } from './take-step'

/** 不同意解约 by the other side, with a reason: the requester may ask again, ask the school or withdraw (R-TERM-2). @throws AppError not_found, illegal_transition, stale_version, employer_not_approved */
export function refuseTermination(actor: Actor, id: string, input: { version: number; reason: string }): Promise<TerminationRow> {
  return takeStep({
    actor, id, ...input, action: actor.role === 'employer' ? 'employerRefuse' : 'studentRefuse',
    notices: (row) => tellRequester(row, { title: '对方不同意解约', result: '对方不同意', note: '可再次申请、请学校协调或撤回' }),
  })
}
