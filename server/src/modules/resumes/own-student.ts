import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** The student whose résumés these are; nobody else's exist. @throws AppError forbidden */
export function ownStudent(actor: Actor): string {
  if (actor.role !== 'student' || !actor.studentId) throw new AppError('forbidden')
  return actor.studentId
}
