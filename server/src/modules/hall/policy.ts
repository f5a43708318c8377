import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** Whose conversations an actor may know of: each side its own, a school none but those reported. @throws AppError forbidden */
export function hallScope(actor: Actor): { studentId: string } | { employerId: string } {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'employer' && actor.employerId) return { employerId: actor.employerId }
  throw new AppError('forbidden')
}
