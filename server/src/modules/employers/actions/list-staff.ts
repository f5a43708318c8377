import { type Actor } from '../../../actor'
import { listEmployerAccounts } from '../../accounts/actions/list-employer-accounts'
import { presentStaff } from '../present'
import { ownEmployerId } from './own-employer-id'

/** Who works for the actor's unit, those whose account was ended too. @throws AppError forbidden */
export async function listStaff(actor: Actor) {
  return { items: (await listEmployerAccounts(ownEmployerId(actor))).map((row) => presentStaff(row, actor.id)) }
}
