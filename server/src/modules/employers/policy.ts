import { type Actor } from '../../actor'
import { AppError } from '../../errors'
import { getAccount } from '../accounts/actions/get-account'
import { ownEmployerId } from './actions/own-employer-id'

/** Whose registration an actor may know of: the platform any, a unit its own. @throws AppError forbidden */
export function registrationScope(actor: Actor): Record<string, unknown> {
  return actor.role === 'admin' ? {} : { employerId: ownEmployerId(actor) }
}

/** The unit that an actor manages. Inside a transaction that locked the unit it still holds at its end. @throws AppError forbidden */
export async function requireOwner(actor: Actor): Promise<string> {
  const employerId = ownEmployerId(actor)
  const { owner, disabledAt } = await getAccount(actor)
  if (owner === false || disabledAt) throw new AppError('forbidden')
  return employerId
}
