import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Counter, type CounterRow } from '../counter/counter-model'

/**
 * Another number of places, never below the highest seat handed out: one atomic step, so that nobody who is registering meanwhile is left without.
 * Outside a transaction. @throws AppError event_capacity_taken
 */
export async function setCapacity(fairId: Types.ObjectId, { capacity, waitingMax }: { capacity: number; waitingMax: number }): Promise<void> {
  const { modifiedCount } = await Counter.updateOne({ _id: fairId, lastSeat: { $lte: capacity } }, { $set: { capacity, waitingMax }, $inc: { rev: 1 } })
  if (modifiedCount === 1) return
  const row = await Counter.findById(fairId).lean<CounterRow>()
  throw new AppError('event_capacity_taken', { taken: row?.lastSeat })
}
