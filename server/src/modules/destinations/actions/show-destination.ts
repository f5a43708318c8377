import { type Actor } from '../../../actor'
import { destinationScope } from '../policy'
import { describeDestination } from './describe-destination'
import { getDestination } from './get-destination'

/** One agreement. @throws AppError not_found for anybody else's */
export async function showDestination(actor: Actor, id: string) {
  return describeDestination(actor, await getDestination(id, destinationScope(actor)))
}
