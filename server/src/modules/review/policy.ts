import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** A reviewer's own school. @throws AppError forbidden */
export function reviewScope(actor: Actor): { schoolId: string } {
  if (actor.role !== 'reviewer' || !actor.schoolId) throw new AppError('forbidden')
  return { schoolId: actor.schoolId }
}
