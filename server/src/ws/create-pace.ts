import { clock } from '../clock'

const burst = 120
const perSecond = 20

/** Lets through what a person and a starting call can cause; false from then on until it is quiet again. */
export function createPace(): () => boolean {
  let left = burst
  let at = clock.ms()
  return () => {
    const now = clock.ms()
    left = Math.min(burst, left + (now - at) / 1000 * perSecond)
    at = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
