import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'

/** The student that an actor is. @throws AppError forbidden */
export function ownStudentId(actor: Actor): string {
  if (actor.role !== 'student' || !actor.studentId) throw new AppError('forbidden')
  return actor.studentId
}
