import { Types } from 'mongoose'
import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/**
 * Whose corrections an actor may know of: a student their own, a reviewer their school's. Everything else does not exist for them.
 * @throws AppError forbidden
 */
export function correctionScope(actor: Actor): { studentId: Types.ObjectId } | { schoolId: Types.ObjectId } {
  if (actor.role === 'student' && actor.studentId) return { studentId: new Types.ObjectId(actor.studentId) }
  if (actor.role === 'reviewer' && actor.schoolId) return { schoolId: new Types.ObjectId(actor.schoolId) }
  throw new AppError('forbidden')
}
