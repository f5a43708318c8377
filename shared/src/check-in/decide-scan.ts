import { isFreshSlice } from '../tickets/slices'
import { type TicketCode } from '../tickets/ticket-code'
import { type EventFacts } from './event-facts'
import { type KnownTicket } from './known-ticket'
import { type ScanMode } from './modes'
import { type Refusal } from './refusals'

/** `code`: absent for a ticket that was searched for; its event and signature were checked before. `ticket`: absent when there is none of that code. */
export interface ScanQuestion { event: EventFacts; mode: ScanMode; ms: number; code?: TicketCode; ticket?: KnownTicket }

/**
 * R-FAIR-4: why this scan is refused; undefined when the person may pass. Server and offline gate ask this one function. Whoever leaves is let out at any
 * hour, and by a code of any age: nothing is gained by it.
 */
export function decideScan({ event, mode, ms, code, ticket }: ScanQuestion): Refusal | undefined {
  if (!ticket || ticket.status === 'waiting') return 'unknown'
  if (event.status === 'cancelled') return 'cancelled'
  if (ticket.status === 'revoked') return 'revoked'
  if (ticket.status !== 'held') return 'cancelled'
  if (mode === 'exit') return undefined
  if (ms < Date.parse(event.checkInFrom) || ms >= Date.parse(event.endsAt)) return 'not-open'
  if (code && !(code.kind === 'static' ? event.staticTickets : isFreshSlice(code.slice, ms))) return 'expired-code'
  return mayEnter(event, ticket) ? undefined : 'already-admitted'
}

const mayEnter = (event: EventFacts, ticket: KnownTicket): boolean => !ticket.entered || (event.reentry && !ticket.inside)
