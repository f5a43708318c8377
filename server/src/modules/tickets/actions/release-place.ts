import { type PublishedFair } from '../../fairs/actions/get-published-fair'
import { giveBackSeat, leaveQueue } from '../counter/give-back'
import { type TicketRow } from '../model'
import { fillPlaces } from './fill-places'

/**
 * What is left to do after a registration ended, outside its transaction: a seat that nobody who waits took goes back, and whoever queued up in that
 * moment gets it. @param successor whom the seat went to
 */
export async function releasePlace(fair: PublishedFair, ended: TicketRow, successor: TicketRow | undefined): Promise<void> {
  if (!ended.seat || successor) return leaveQueue(fair._id)
  await giveBackSeat(fair._id, ended.seat)
  await fillPlaces(fair, 1)
}
