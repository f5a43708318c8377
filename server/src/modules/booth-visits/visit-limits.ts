import { type RateLimit } from '../../http/rate-limit'

/** How often a stand may scan, and have résumés drawn. */
export const visitLimits = {
  scan: { name: 'booth_scan', points: 2_000, seconds: 86_400 },
  resume: { name: 'booth_resume', points: 300, seconds: 3_600 },
} as const satisfies Record<string, RateLimit>
