import mongoose, { Schema, type Types } from 'mongoose'

/**
 * What an event has left to give, in one row that a registration changes by one atomic step outside its transaction, so that a rush does not queue
 * up for a lock. It hands out; the unique index on seats decides. What a crash leaks, repairCounters() gives back.
 */
export interface CounterRow {
  /** The event. */
  _id: Types.ObjectId
  capacity: number
  waitingMax: number
  /** The highest seat handed out so far. */
  lastSeat: number
  /** Seats that came back. */
  free: number[]
  /** The last number in the queue, and how many wait. */
  lastQueue: number
  waiting: number
  /** What the last step gave. */
  given?: { seat?: number | null; queueNo?: number | null }
  /** Counted up by each step. `seenRev`: as the repair saw it last; `repairedRev`: as the repair left it. */
  rev: number
  seenRev?: number
  repairedRev?: number
}

const whole = { type: Number, required: true, default: 0 }
const counterSchema = new Schema<CounterRow>({
  _id: { type: Schema.Types.ObjectId, required: true }, capacity: { type: Number, required: true }, waitingMax: { type: Number, required: true },
  lastSeat: whole, free: [Number], lastQueue: whole, waiting: whole, given: Schema.Types.Mixed, rev: whole, seenRev: Number, repairedRev: Number,
}, { versionKey: false, collection: 'fair_counters' })

export const Counter = mongoose.model<CounterRow>('FairCounter', counterSchema)
