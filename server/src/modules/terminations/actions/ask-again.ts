import { type Actor } from '../../../actor'
import { type TerminationRow } from '../model'
import { tellOtherSide } from '../notices'
import { takeStep } from './take-step'

/** After a refusal: asks the other side again, saying more. @throws AppError not_found, illegal_transition, stale_version, employer_not_approved */
export function askAgain(actor: Actor, id: string, input: { version: number; reason: string }): Promise<TerminationRow> {
  return takeStep({
    actor, id, ...input, action: actor.role === 'student' ? 'askEmployerAgain' : 'askStudentAgain',
    notices: (row) => tellOtherSide(row, { title: '对方再次申请解约，请答复', result: '待你答复', note: '同意或不同意，请说明理由' }),
  })
}
