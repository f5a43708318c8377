import { type Types } from 'mongoose'
import { publishedFairsOf } from '../../fairs/actions/published-fairs-of'
import { Ticket, type TicketRow } from '../model'

type Held = Pick<TicketRow, '_id' | 'fairId' | 'status'>
const most = 200

/** The events this student holds a place at that lie in this time, by their start; not those cancelled. */
export async function heldEventsBetween(studentId: Types.ObjectId | string, from: Date, to: Date) {
  const held = await Ticket.find({ studentId, status: 'held' }, { fairId: 1, status: 1 }).sort({ createdAt: -1 }).limit(most).lean<Held[]>()
  const fairs = await publishedFairsOf(held.map(({ fairId }) => fairId))
  return held.flatMap((ticket) => {
    const fair = fairs.get(ticket.fairId.toString())
    return fair && fair.status !== 'cancelled' && fair.startsAt < to && fair.endsAt > from ? [{ ticket, fair }] : []
  }).sort((one, other) => one.fair.startsAt.getTime() - other.fair.startsAt.getTime())
}
