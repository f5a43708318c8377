import { type Actor } from '../../../actor'
import { type TerminationRow } from '../model'
import { tellBoth } from '../notices'
import { takeStep } from './take-step'

/** 转请对方重新考虑: the school mediated, and puts its word before the side that refused. @throws AppError not_found, illegal_transition, stale_version */
export function referTermination(actor: Actor, id: string, input: { version: number; reason: string }): Promise<TerminationRow> {
  return takeStep({
    actor, id, ...input, action: (row) => (row.startedBy === 'student' ? 'referToEmployer' : 'referToStudent'),
    notices: (row) => tellBoth(row, { title: '学校协调后转请对方重新考虑', result: '学校协调', note: '请查看学校的说明' }),
  })
}
