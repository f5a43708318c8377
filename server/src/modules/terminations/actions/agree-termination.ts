import { type Actor } from '../../../actor'
import { type TerminationRow } from '../model'
import { tellRequester } from '../notices'
import { takeStep } from './take-step'

/** 同意解约 by the other side (R-TERM-1), also after it refused before; then the school decides. @throws AppError not_found, illegal_transition, stale_version, employer_not_approved */
export function agreeTermination(actor: Actor, id: string, input: { version: number; reason?: string }): Promise<TerminationRow> {
  return takeStep({
    actor, id, ...input, action: actor.role === 'employer' ? 'employerAgree' : 'studentAgree',
    notices: (row) => tellRequester(row, { title: '对方同意解约，等待学校审核', result: '双方同意', note: '已提交学校审核' }),
  })
}
