import { type ErrorId } from '@shared/kernel/error-ids'
import { type PublishedFair } from '../fairs/actions/get-published-fair'
import { type TicketRow } from './model'

/** Why a ticket cannot be printed; undefined when it can. */
export function whyNoPaper(row: Pick<TicketRow, 'status'>, fair: Pick<PublishedFair, 'status' | 'staticTickets'>): ErrorId | undefined {
  if (fair.status === 'cancelled') return 'event_cancelled'
  if (row.status !== 'held') return 'ticket_not_held'
  return fair.staticTickets ? undefined : 'ticket_phone_only'
}
