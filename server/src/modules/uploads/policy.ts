import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** Whose files an actor may know of: a student their own, a reviewer those of their school that a record holds. @throws AppError forbidden */
export function uploadScope(actor: Actor): Record<string, unknown> {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'reviewer' && actor.schoolId) return { schoolId: actor.schoolId, 'attachedTo.0': { $exists: true } }
  throw new AppError('forbidden')
}
