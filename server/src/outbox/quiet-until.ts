import { limits } from '@shared/kernel/limits'
import { careerHours } from '../career-hours'
import { shanghaiDay } from '../shanghai-hours'

const hourMs = 3_600_000

/** When the quiet hours (22:00–08:00 in Asia/Shanghai) that `at` lies in are over; undefined outside of them. */
export function quietUntil(at: Date): Date | undefined {
  if (careerHours.always) return undefined
  const { minute, midnight } = shanghaiDay(at)
  if (minute >= limits.quietFromHour * 60) return new Date(midnight.getTime() + (24 + limits.quietToHour) * hourMs)
  return minute < limits.quietToHour * 60 ? new Date(midnight.getTime() + limits.quietToHour * hourMs) : undefined
}
