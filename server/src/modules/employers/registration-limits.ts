import { type RateLimit } from '../../http/rate-limit'

/** What strangers may send, by the address they send it from: each licence costs a look at a file, each registration an administrator's. */
export const registrationLimits = {
  licences: { name: 'employer_licence', points: 20, seconds: 3600 },
  registrations: { name: 'employer_registration', points: 10, seconds: 3600 },
} as const satisfies Record<string, RateLimit>
