import type { MyTicket } from '@/api/kept-tickets'

/** What the ticket shows: its code, or why there is none. */
export type Face = 'code' | 'waiting' | 'event-cancelled' | 'over' | 'cancelled' | 'revoked'

/** What a ticket shows at this instant; a kept one is judged by the clock alone. */
export function faceOf({ status, fair, secret }: Pick<MyTicket, 'status' | 'fair' | 'secret'>, now: number): Face {
  if (status.key === 'cancelled' || status.key === 'revoked') return status.key
  if (fair.status.key === 'cancelled') return 'event-cancelled'
  if (fair.status.key === 'closed' || Date.parse(fair.endsAt) <= now) return 'over'
  return secret ? 'code' : 'waiting'
}
