import { inTransaction } from '../../../db/transaction'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { type PublishedFair } from '../../fairs/actions/get-published-fair'
import { giveBackSeat, leaveQueue } from '../counter/give-back'
import { takePlace } from '../counter/take-place'
import { Ticket } from '../model'
import { promoteFirst } from './promote-first'

/**
 * Seats that are free go to those who wait, in their order, at most `limit` of them; outside a transaction. Any number of processes may do it at once:
 * each takes its own seat. Returns how many were promoted.
 */
export async function fillPlaces(fair: PublishedFair, limit = 1_000): Promise<number> {
  let promoted = 0
  while (promoted < limit && await Ticket.exists({ fairId: fair._id, status: 'waiting' })) {
    const seat = (await takePlace(fair._id, 'waiting'))?.seat
    if (!seat) break
    const done = await promoteTo(fair, seat)
    if (done === 'taken') continue
    if (done === 'nobody') break
    await leaveQueue(fair._id)
    promoted += 1
  }
  return promoted
}

async function promoteTo(fair: PublishedFair, seat: number): Promise<'promoted' | 'nobody' | 'taken'> {
  try {
    if (await inTransaction(() => promoteFirst(fair, seat))) return 'promoted'
  } catch (error) {
    // Somebody sits there, whatever the counter says: it is no free seat.
    if (isDuplicateKey(error, 'seat')) return 'taken'
    await giveBackSeat(fair._id, seat)
    throw error
  }
  await giveBackSeat(fair._id, seat)
  return 'nobody'
}
