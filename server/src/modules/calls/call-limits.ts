import { type RateLimit } from '../../http/rate-limit'

/** How often an account may call, and how many signals it may send: a connection takes some dozens. */
export const callLimits = {
  calls: { name: 'call', points: 30, seconds: 600 },
  signals: { name: 'call_signal', points: 600, seconds: 60 },
  voip: { name: 'call_voip', points: 30, seconds: 600 },
} as const satisfies Record<string, RateLimit>
