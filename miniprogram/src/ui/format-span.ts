import { serverNow } from '@/api/server-time'
import { formatDay } from './format-time'

const beijingMs = 8 * 3_600_000
const two = (value: number): string => String(value).padStart(2, '0')
const local = (iso: string): Date => new Date(Date.parse(iso) + beijingMs)
const clockOf = (iso: string): string => `${local(iso).getUTCHours()}:${two(local(iso).getUTCMinutes())}`
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const weekday = (iso: string): string => weekdays[local(iso).getUTCDay()] ?? ''
const dayOf = (iso: string): string => local(iso).toISOString().slice(0, 10)

/** A day of an event: 11 月 28 日 周六. */
export const formatEventDay = (iso: string, now: number = serverNow()): string => `${formatDay(iso, now)} ${weekday(iso)}`

/** When an event takes place, in China: 11 月 28 日 周六 9:00–16:00; over several days both are named. */
export function formatSpan(startsAt: string, endsAt: string, now: number = serverNow()): string {
  const begin = `${formatEventDay(startsAt, now)} ${clockOf(startsAt)}`
  return dayOf(startsAt) === dayOf(endsAt) ? `${begin}–${clockOf(endsAt)}` : `${begin} 至 ${formatEventDay(endsAt, now)} ${clockOf(endsAt)}`
}

/** 周六 9:00, beside a leaf of the calendar. */
export const formatBegin = (iso: string): string => `${weekday(iso)} ${clockOf(iso)}`

/** The leaf of the calendar: 28 and 11 月. */
export const calendarLeaf = (iso: string): { day: string; month: string } => ({ day: String(local(iso).getUTCDate()), month: `${local(iso).getUTCMonth() + 1} 月` })

/** Whether an event touches the day of `now` in China. */
export const isToday = (startsAt: string, endsAt: string, now: number = serverNow()): boolean => {
  const day = new Date(now + beijingMs).toISOString().slice(0, 10)
  return dayOf(startsAt) <= day && day <= dayOf(endsAt)
}
