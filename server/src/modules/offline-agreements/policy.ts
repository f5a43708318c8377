import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/**
 * Whose offline agreements an actor may know of: a student their own, a reviewer those of their school that were sent.
 * @throws AppError forbidden
 */
export function offlineScope(actor: Actor): Record<string, unknown> {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'reviewer' && actor.schoolId) return { schoolId: actor.schoolId, status: { $nin: ['draft', 'discarded'] } }
  throw new AppError('forbidden')
}
