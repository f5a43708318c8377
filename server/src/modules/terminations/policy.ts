import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/**
 * Whose requests an actor may know of: a student their own, an employer those about its agreements, a reviewer their school's.
 * @throws AppError forbidden
 */
export function terminationScope(actor: Actor): Record<string, string> {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'employer' && actor.employerId) return { employerId: actor.employerId }
  if (actor.role === 'reviewer' && actor.schoolId) return { schoolId: actor.schoolId }
  throw new AppError('forbidden')
}
