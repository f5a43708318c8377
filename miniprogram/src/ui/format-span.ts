import { beijingTyped } from '@shared/kernel/beijing-instant'
import { serverNow } from '@/api/server-time'
import { formatDay } from './format-time'
import { today } from './today'

const dayOf = (iso: string): string => beijingTyped(new Date(iso)).slice(0, 10)
const clockOf = (iso: string): string => beijingTyped(new Date(iso)).slice(11)
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const weekday = (iso: string): string => weekdays[new Date(dayOf(iso)).getUTCDay()] ?? ''

/** A day of an event: 11 月 28 日 周六. */
export const formatEventDay = (iso: string, now: number = serverNow()): string => `${formatDay(iso, now)} ${weekday(iso)}`

/** When an event takes place, in China: 11 月 28 日 周六 09:00–16:00; over several days both are named. */
export function formatSpan(startsAt: string, endsAt: string, now: number = serverNow()): string {
  const begin = `${formatEventDay(startsAt, now)} ${clockOf(startsAt)}`
  return dayOf(startsAt) === dayOf(endsAt) ? `${begin}–${clockOf(endsAt)}` : `${begin} 至 ${formatEventDay(endsAt, now)} ${clockOf(endsAt)}`
}

/** 周六 09:00, beside a leaf of the calendar. */
export const formatBegin = (iso: string): string => `${weekday(iso)} ${clockOf(iso)}`

/** The leaf of the calendar: 28 and 11 月. */
export function calendarLeaf(iso: string): { day: string; month: string } {
  const [, month, day] = dayOf(iso).split('-').map(Number)
  return { day: String(day), month: `${month} 月` }
}

/** Whether an event touches the day of `now` in China. */
export const isToday = (startsAt: string, endsAt: string, now: number = serverNow()): boolean => dayOf(startsAt) <= today(now) && today(now) <= dayOf(endsAt)
