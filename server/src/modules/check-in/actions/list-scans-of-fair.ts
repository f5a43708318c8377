import { type Actor } from '../../../actor'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { findTicketsByTerm } from '../../tickets/actions/find-tickets-by-term'
import { limitLookUps } from '../../tickets/actions/limit-look-ups'
import { listScans } from './list-scans'

/** The record, as the organiser sees it; `q`: of whoever has this whole name or number, however long ago. @throws AppError not_found, rate_limited */
export async function listScansOfFair(actor: Actor, fairId: string, { q, ...query }: Parameters<typeof listScans>[2] & { q?: string }) {
  const fair = await requireOwnFair(actor, fairId)
  if (q !== undefined) await limitLookUps(fair.organiser.id)
  const tickets = q === undefined ? undefined : await findTicketsByTerm(fairId, q)
  return listScans(actor, fairId, query, tickets?.map(({ _id }) => _id))
}
