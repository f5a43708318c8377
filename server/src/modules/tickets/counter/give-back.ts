import { type Types } from 'mongoose'
import { Counter } from './counter-model'

/** A seat nobody sits on any more. Given back twice it is there once. */
export async function giveBackSeat(fairId: Types.ObjectId, seat: number): Promise<void> {
  await Counter.updateOne({ _id: fairId }, { $addToSet: { free: seat }, $inc: { rev: 1 } })
}

/** One fewer waits: the row is cancelled, promoted, or was never written. */
export async function leaveQueue(fairId: Types.ObjectId): Promise<void> {
  await Counter.updateOne({ _id: fairId, waiting: { $gt: 0 } }, { $inc: { waiting: -1, rev: 1 } })
}
