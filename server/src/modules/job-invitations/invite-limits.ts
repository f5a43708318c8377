import { type RateLimit } from '../../http/rate-limit'

/** How often an employer may reach out, and how often to one student. */
export const inviteLimits = {
  byEmployer: { name: 'job_invite', points: 200, seconds: 86_400 },
  byStudent: { name: 'job_invite_student', points: 5, seconds: 86_400 },
} as const satisfies Record<string, RateLimit>
