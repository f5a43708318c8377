import { limits } from '@shared/kernel/limits'

const sliceMs = limits.ticketSliceSeconds * 1000

/** Which code is due at this instant, whole seconds until the next one, and how much of its time is left (1 to 0). */
export function sliceLeft(now: number): { slice: number; seconds: number; share: number } {
  const leftMs = sliceMs - (now % sliceMs)
  return { slice: Math.floor(now / sliceMs), seconds: Math.ceil(leftMs / 1000), share: leftMs / sliceMs }
}
