import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** The student whose favourites these are. @throws AppError forbidden */
export function ownStudentId(actor: Actor): string {
  if (actor.role !== 'student' || !actor.studentId) throw new AppError('forbidden')
  return actor.studentId
}
