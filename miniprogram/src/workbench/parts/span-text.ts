import { beijingTyped } from '@shared/kernel/beijing-instant'
import { serverNow } from '@/api/server-time'
import { formatDay } from '@/ui/format-time'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const clock = (iso: string): string => beijingTyped(new Date(iso)).slice(11)

/** The day with its weekday: 7 月 10 日 周五. */
export const dayText = (iso: string, now: number = serverNow()): string => `${formatDay(iso, now)} ${weekdays[new Date(Date.parse(iso) + 8 * 3_600_000).getUTCDay()] ?? ''}`

/** From when to when, the day said once: 7 月 10 日 周五 14:00–14:30. */
export function spanText(startsAt: string, endsAt: string, now: number = serverNow()): string {
  const sameDay = beijingTyped(new Date(startsAt)).slice(0, 10) === beijingTyped(new Date(endsAt)).slice(0, 10)
  return `${dayText(startsAt, now)} ${clock(startsAt)}–${sameDay ? '' : `${dayText(endsAt, now)} `}${clock(endsAt)}`
}
