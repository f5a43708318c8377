import { type RateLimit } from '../../http/rate-limit'

/** Enough for a day of looking for work and of reading applicants by hand, too few for a script. */
export const applyLimits = {
  applications: { name: 'applications', points: 200, seconds: 86_400 },
  decisions: { name: 'application_decisions', points: 2_000, seconds: 86_400 },
  resumes: { name: 'application_resumes', points: 600, seconds: 3_600 },
} as const satisfies Record<string, RateLimit>
