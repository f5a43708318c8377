import { type Actor } from '../../actor'
import { callScope } from './policy'

/** Calls that an actor takes part in: of a unit's accounts, the one that called. @throws AppError forbidden */
export function partyScope(actor: Actor): Record<string, string> {
  return { ...callScope(actor), ...(actor.role === 'employer' ? { callerId: actor.id } : {}) }
}
