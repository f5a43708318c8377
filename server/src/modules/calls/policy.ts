import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** Whose calls an actor may know of: a student their own, an employer its own. Everything else does not exist for them. @throws AppError forbidden */
export function callScope(actor: Actor): { studentId: string } | { employerId: string } {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'employer' && actor.employerId) return { employerId: actor.employerId }
  throw new AppError('forbidden')
}
