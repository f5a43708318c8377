import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** The student who acts. @throws AppError forbidden */
export function ownStudent(actor: Actor): string {
  if (actor.role !== 'student' || !actor.studentId) throw new AppError('forbidden')
  return actor.studentId
}
