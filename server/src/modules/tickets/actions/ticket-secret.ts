import { type TicketSecret } from '@shared/tickets/issue-ticket-code'
import { unseal } from '../../../db/sealed'
import { type TicketRow } from '../model'
import { eventTag } from './event-tag'
import { ticketKey } from './ticket-key'

/** What the ticket's own phone, its paper and an offline list are made of. Leaves the server to no one else. */
export function ticketSecret({ fairId, secret }: Pick<TicketRow, 'fairId' | 'secret'>): TicketSecret {
  const code = new Uint8Array(Buffer.from(unseal('tickets.secret', secret), 'base64url'))
  return { tag: eventTag(fairId.toString()), code, key: ticketKey(code) }
}
