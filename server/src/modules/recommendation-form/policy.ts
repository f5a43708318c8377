import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** Whose form an actor may know of: a student their own; a reviewer their school's, once it was handed in and unless it was taken back undecided. @throws AppError forbidden */
export function formScope(actor: Actor): Record<string, unknown> {
  if (actor.role === 'student' && actor.studentId) return { studentId: actor.studentId }
  if (actor.role === 'reviewer' && actor.schoolId) return { schoolId: actor.schoolId, content: { $ne: null }, $or: [{ status: { $ne: 'draft' } }, { decided: { $ne: null } }] }
  throw new AppError('forbidden')
}
