import { type RateLimit } from '../../http/rate-limit'

/** Corrections one student may ask for: each is work for the school. */
export const correctionLimit = { name: 'correction_request', points: 20, seconds: 86_400 } as const satisfies RateLimit
