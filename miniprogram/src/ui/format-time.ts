import { serverNow } from '@/api/server-time'

const beijingMs = 8 * 3_600_000
const dayMs = 24 * 3_600_000
const two = (value: number): string => String(value).padStart(2, '0')

/** An instant as people in China read it: 今天 09:12, 昨天 21:30, 11 月 20 日 09:12, with the year when it is not this one. WeChat's engine has no time zones, so Beijing is added by hand. */
export function formatTime(iso: string, now: number = serverNow()): string {
  const local = Date.parse(iso) + beijingMs
  const at = new Date(local)
  const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
  const days = Math.floor((now + beijingMs) / dayMs) - Math.floor(local / dayMs)
  if (days === 0) return `今天 ${clock}`
  if (days === 1) return `昨天 ${clock}`
  return `${formatDay(iso, now)} ${clock}`
}

/** The day alone: 8 月 31 日, with the year when it is not this one. */
export function formatDay(iso: string, now: number = serverNow()): string {
  const at = new Date(Date.parse(iso) + beijingMs)
  const year = at.getUTCFullYear()
  const day = `${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日`
  return year === new Date(now + beijingMs).getUTCFullYear() ? day : `${year} 年 ${day}`
}
