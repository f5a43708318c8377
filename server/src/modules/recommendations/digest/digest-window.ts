import { limits } from '@shared/kernel/limits'
import { careerHours } from '../../../career-hours'
import { shanghaiDay } from '../../../shanghai-hours'

const pushEnds = limits.quietFromHour * 60
// An hour after the quiet ones, so that what the night left goes first; ten minutes before them, so that the last ones still leave.
const [from, to] = [(limits.quietToHour + 1) * 60, pushEnds - 10]
const hourMs = 3_600_000

/** The day whose digests may be made now (09:00 to 21:50 in Asia/Shanghai), and until when they may be pushed; undefined outside. */
export function digestWindow(now: Date): { day: string; pushBy: Date } | undefined {
  const { day, minute, midnight } = shanghaiDay(now)
  if (careerHours.always) return { day, pushBy: new Date(now.getTime() + hourMs) }
  return minute >= from && minute < to ? { day, pushBy: new Date(midnight.getTime() + pushEnds * 60_000) } : undefined
}
