import { limits } from '../kernel/limits'

/** The half minute of an instant (ms since the epoch), by which a ticket's code turns. */
export const sliceOf = (ms: number): number => Math.floor(ms / (limits.ticketSliceSeconds * 1000))

/** Whether a code drawn in `slice` is taken at this instant: clocks may differ by one slice either way. */
export const isFreshSlice = (slice: number, ms: number): boolean => Math.abs(sliceOf(ms) - slice) <= limits.ticketSlicesOff
