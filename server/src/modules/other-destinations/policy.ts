import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/**
 * Whose registrations an actor may know of: a student their own, a reviewer those of their school that were submitted once.
 * @throws AppError forbidden
 */
export function otherDestinationScope(actor: Actor): Record<string, unknown> {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'reviewer' && actor.schoolId) return { schoolId: actor.schoolId, submittedAt: { $ne: null } }
  throw new AppError('forbidden')
}
