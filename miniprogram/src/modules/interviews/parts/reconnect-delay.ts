import { closeCodes } from '@shared/hall/frames'

const firstMs = 1_000
const longestMs = 30_000
const floodedMs = 60_000

/**
 * How long to wait before the next connection; undefined: do not connect again by itself. Pauses double, and half of each is left to chance,
 * so that a thousand phones do not come back in the same second.
 */
export function reconnectDelay(code: number, failures: number, random: () => number): number | undefined {
  if (code === closeCodes.signedOut || code === closeCodes.tooMany) return undefined
  if (code === closeCodes.flooded) return floodedMs
  const atOnce = code === closeCodes.goingAway || code === closeCodes.resync
  const pause = atOnce && failures === 0 ? firstMs : Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10))
  return Math.round(pause / 2 + random() * pause / 2)
}
