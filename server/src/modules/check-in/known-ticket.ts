import { type KnownTicket } from '@shared/check-in/known-ticket'
import { type ScannedTicket } from '../tickets/actions/find-scanned-ticket'

/** A row as the decision takes it. */
export const knownTicket = (ticket: ScannedTicket | null | undefined): KnownTicket | undefined =>
  (ticket ? { status: ticket.status, entered: Boolean(ticket.admission), inside: ticket.inside } : undefined)
