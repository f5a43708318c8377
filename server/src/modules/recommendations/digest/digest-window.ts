import { shanghaiDay } from '../../../shanghai-hours'

const [from, to, pushEnds] = [9 * 60, 21 * 60 + 50, 22 * 60]

/** The day whose digests may be made now (09:00 to 21:50 in Asia/Shanghai), and until when they may be pushed; undefined outside. */
export function digestWindow(now: Date): { day: string; pushBy: Date } | undefined {
  const { day, minute, midnight } = shanghaiDay(now)
  return minute >= from && minute < to ? { day, pushBy: new Date(midnight.getTime() + pushEnds * 60_000) } : undefined
}
