import { type TicketStatus } from '@shared/tickets/workflow'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { Ticket, type TicketRow } from '../model'
import { presentRegistration } from '../present'
import { limitLookUps } from './limit-look-ups'

/** Registrations of one of the actor's events in one state, the last first; `q`: a whole name or number, in any state, not often enough to try a list of names. @throws AppError forbidden, not_found, rate_limited */
export async function listRegistrations(actor: Actor, { fairId, status, q, cursor, limit }: { fairId: string; status: TicketStatus; q?: string; cursor?: string; limit: number }) {
  const fair = await requireOwnFair(actor, fairId)
  if (q) await limitLookUps(fair.organiser.id)
  const filter = { fairId: fair._id, ...(q ? { searchKeys: q } : { status }), ...afterCursor('createdAt', decodeCursor(cursor), -1) }
  const rows = await Ticket.find(filter, { secret: 0 }).sort({ createdAt: -1, _id: -1 }).limit(limit + 1).lean<TicketRow[]>()
  return toPage(rows, limit, (row) => ({ at: row.createdAt, id: row._id }), (row) => presentRegistration(row, actor))
}
