import { Types } from 'mongoose'
import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** The student whose record an actor may fill in: themselves. @throws AppError forbidden */
export function ownStudent(actor: Actor): Types.ObjectId {
  if (actor.role !== 'student' || !actor.studentId) throw new AppError('forbidden')
  return new Types.ObjectId(actor.studentId)
}

/** The school whose records a reviewer sees; those of others do not exist for them. @throws AppError forbidden */
export function reviewerSchool(actor: Actor): Types.ObjectId {
  if (actor.role !== 'reviewer' || !actor.schoolId) throw new AppError('forbidden')
  return new Types.ObjectId(actor.schoolId)
}
