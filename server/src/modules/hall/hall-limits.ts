import { limits } from '@shared/kernel/limits'
import { type RateLimit } from '../../http/rate-limit'

/** How often an account may say something, begin to talk, report. */
export const hallLimits = {
  messages: { name: 'chat', points: limits.chatPerMinute, seconds: 60, error: 'chat_too_fast' },
  opened: { name: 'chat_open', points: 300, seconds: 86_400 },
  reports: { name: 'chat_report', points: 20, seconds: 86_400 },
} as const satisfies Record<string, RateLimit>
