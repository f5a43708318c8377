import { type Types } from 'mongoose'
import { Ticket, type TicketRow } from '../model'
import { ticketPath } from '../notices'

/** The next people registered for an event, by the id of their registration; those who wait too, unless `heldOnly`. Whoever came after `since` knows already. */
export async function holdersAfter(fairId: Types.ObjectId, { after, limit, heldOnly, since }: { after?: Types.ObjectId; limit: number; heldOnly: boolean; since?: Date }) {
  const filter = { fairId, active: true, ...(heldOnly ? { status: 'held' } : {}), ...(since ? { createdAt: { $lte: since } } : {}), ...(after ? { _id: { $gt: after } } : {}) }
  const rows = await Ticket.find(filter, { accountId: 1 }).sort({ _id: 1 }).limit(limit).hint({ fairId: 1, active: 1, _id: 1 }).lean<Pick<TicketRow, '_id' | 'accountId'>[]>()
  return rows.map(({ _id, accountId }) => ({ ticketId: _id, accountId, path: ticketPath(_id) }))
}
