import { type RateLimit } from '../../http/rate-limit'

/** Log-ins begun from one address: each stores a state. Wide, because a whole campus comes from one. */
export const startLimit = { name: 'oauth_start', points: 600, seconds: 60 } as const satisfies RateLimit
