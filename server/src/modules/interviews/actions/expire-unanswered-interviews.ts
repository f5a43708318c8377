import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Interview } from '../model'
import { expireInterview } from './expire-interview'

/** Tidies up at most `limit` interviews that began unanswered, for the worker's schedule; no rule waits for it. Returns how many; one that changed meanwhile is passed over. */
export async function expireUnansweredInterviews(limit: number): Promise<number> {
  const rows = await Interview.find({ status: 'invited', startsAt: { $lte: clock.now() } }, { _id: 1 }).sort({ startsAt: 1 }).limit(limit).lean<{ _id: Types.ObjectId }[]>()
  let expired = 0
  for (const { _id } of rows) {
    try {
      await expireInterview(_id)
      expired += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return expired
}
