import { serverNow } from '@/api/server-time'

/** The day in China as the server's clock has it: YYYY-MM-DD. WeChat's engine has no time zones, so Beijing is added by hand. */
export const today = (now: number = serverNow()): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
