import { limits } from '@shared/kernel/limits'
import { systemActor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Call, type CallRow } from '../model'
import { hangUp } from './hang-up'
import { missCall } from './miss-call'

// Nobody talks longer than two of the longest interviews: both browsers were closed without a word.
const liveMs = limits.interviewMinutesMax * 2 * 60_000

/** Tidies up at most `limit` calls that rang out or were left open, for the worker's schedule; no rule waits for it, but screens learn of it. Returns how many it ended. */
export async function endStaleCalls(limit: number): Promise<number> {
  const rows = await Call.find({ active: true, ringsUntil: { $lte: clock.now() } }).sort({ ringsUntil: 1 }).limit(limit).lean<CallRow[]>()
  let ended = 0
  for (const row of rows) {
    if (row.status === 'live' && (row.answeredAt?.getTime() ?? 0) + liveMs > clock.ms()) continue
    try {
      await (row.status === 'ringing' ? missCall(row._id) : hangUp(systemActor, row._id.toString(), {}))
      ended += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return ended
}
