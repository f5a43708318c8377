import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'

/** The school whose roster a reviewer keeps; imports of others do not exist for them. @throws AppError forbidden */
export function rosterScope(actor: Actor): { schoolId: Types.ObjectId } {
  if (actor.role !== 'reviewer' || !actor.schoolId) throw new AppError('forbidden')
  return { schoolId: new Types.ObjectId(actor.schoolId) }
}
