import { clock } from '../../clock'
import { AppError } from '../../errors'

const windowSeconds = 300

/** @throws AppError wechat_stale_push when `timestamp` (Unix seconds) is more than 300 s away, or no number. */
export function checkFreshness(timestamp: string): void {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN
  if (!(Math.abs(clock.ms() / 1000 - seconds) <= windowSeconds)) throw new AppError('wechat_stale_push')
}
