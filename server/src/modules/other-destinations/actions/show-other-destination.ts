import { type Actor } from '../../../actor'
import { otherDestinationScope } from '../policy'
import { describeOtherDestination } from './describe-other-destination'
import { getOtherDestination } from './get-other-destination'

/** One registration of the reviewer's school: fields, proofs, differences. @throws AppError not_found */
export async function showOtherDestination(actor: Actor, id: string) {
  return describeOtherDestination(actor, await getOtherDestination(id, otherDestinationScope(actor)))
}
