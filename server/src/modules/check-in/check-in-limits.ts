import { type RateLimit } from '../../http/rate-limit'

/** How often one may try. Only wrong codes count; a whole hall may come from one address. */
export const checkInLimits = {
  join: { name: 'staff_code', points: 30, seconds: 600 },
  search: { name: 'ticket_search', points: 60, seconds: 600 },
  codes: { name: 'staff_code_made', points: 100, seconds: 86_400 },
} as const satisfies Record<string, RateLimit>
