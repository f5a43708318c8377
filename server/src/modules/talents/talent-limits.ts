import { type RateLimit } from '../../http/rate-limit'

/** Enough to look for people by hand, too few to copy the search page by page. */
export const talentLimits = {
  searches: { name: 'talent_search', points: 600, seconds: 3_600 },
  views: { name: 'talent_view', points: 300, seconds: 3_600 },
} as const satisfies Record<string, RateLimit>
