import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** The school whose students a reviewer may take out. @throws AppError forbidden */
export function exportingSchool(actor: Actor): string {
  if (actor.role !== 'reviewer' || !actor.schoolId) throw new AppError('forbidden')
  return actor.schoolId
}
