import { type RateLimit } from '../../http/rate-limit'

/** Enough for a day of inviting, moving and deciding by hand, too few for a script; and how often one student is disturbed. */
export const interviewLimits = {
  byEmployer: { name: 'interview_write', points: 600, seconds: 86_400 },
  byApplication: { name: 'interview_application', points: 12, seconds: 86_400 },
} as const satisfies Record<string, RateLimit>
