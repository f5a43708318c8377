import { type Actor } from '../../../actor'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { countCheckIn } from './count-check-in'

/** Live counts for the organiser. @throws AppError not_found */
export async function countOwnFair(actor: Actor, fairId: string) {
  await requireOwnFair(actor, fairId)
  return countCheckIn(fairId)
}
