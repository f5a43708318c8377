import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'

/** The unit that an actor works for. @throws AppError forbidden */
export function ownEmployerId(actor: Actor): string {
  if (actor.role !== 'employer' || !actor.employerId) throw new AppError('forbidden')
  return actor.employerId
}
