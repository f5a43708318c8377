import { type CallStatus } from '@shared/calls/workflow'
import { limits } from '@shared/kernel/limits'
import { systemActor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Call, type CallRow } from '../model'
import { hangUp } from './hang-up'
import { missCall } from './miss-call'

// Nobody talks longer than two of the longest interviews: both browsers were closed without a word.
const liveMs = limits.interviewMinutesMax * 2 * 60_000

/**
 * Tidies up calls that rang out, and those left open, at most `limit` of each, for the worker's schedule; no rule waits for it, but screens learn of it.
 * Returns how many it ended.
 */
export async function endStaleCalls(limit: number): Promise<number> {
  const missed = await endEach(await stale('ringing', clock.ms(), limit), (row) => missCall(row._id))
  return missed + await endEach(await stale('live', clock.ms() - liveMs, limit), (row) => hangUp(systemActor, row._id.toString(), {}))
}

/** Whoever is live stopped ringing before. */
const stale = (status: CallStatus, before: number, limit: number): Promise<CallRow[]> =>
  Call.find({ active: true, status, ringsUntil: { $lte: new Date(before) } }).sort({ ringsUntil: 1 }).limit(limit).lean<CallRow[]>()

async function endEach(rows: CallRow[], end: (row: CallRow) => Promise<unknown>): Promise<number> {
  let ended = 0
  for (const row of rows) {
    try {
      await end(row)
      ended += 1
    } catch (error) {
      // Somebody hung up meanwhile.
      if (!(error instanceof AppError)) throw error
    }
  }
  return ended
}
