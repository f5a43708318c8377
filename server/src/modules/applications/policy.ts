import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/**
 * Whose applications an actor may know of: a student their own, an employer those sent to it. Everything else does not exist for them.
 * @throws AppError forbidden
 */
export function applicationScope(actor: Actor): { studentId: string } | { employerId: string } {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'employer' && actor.employerId) return { employerId: actor.employerId }
  throw new AppError('forbidden')
}
