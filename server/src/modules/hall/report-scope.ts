import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** Reports about its students' conversations. @throws AppError forbidden */
export function reportScope(actor: Actor): { schoolId: string } {
  if (actor.role !== 'reviewer' || !actor.schoolId) throw new AppError('forbidden')
  return { schoolId: actor.schoolId }
}
