import { type Types } from 'mongoose'
import { Counter, type CounterRow } from './counter-model'

/** A seat, or a number in the queue. */
export type Place = { seat: number; queueNo?: undefined } | { queueNo: number; seat?: undefined }

const freeSeat = { case: { $gt: [{ $size: '$free' }, 0] }, then: { seat: { $first: '$free' } } }
const newSeat = { case: { $lt: ['$lastSeat', '$capacity'] }, then: { seat: { $add: ['$lastSeat', 1] } } }
const nobodyWaits = { $eq: ['$waiting', 0] }
const hasSeat = { $or: [freeSeat.case, newSeat.case] }
const hasQueue = { $lt: ['$waiting', '$waitingMax'] }

/** Newcomers never pass those who wait, though a seat may have come back: they queue, and fillPlaces() goes by the queue. */
const forNewcomer = {
  when: { $or: [{ $and: [nobodyWaits, hasSeat] }, hasQueue] },
  branches: [{ case: { $and: [nobodyWaits, freeSeat.case] }, then: freeSeat.then }, { case: { $and: [nobodyWaits, newSeat.case] }, then: newSeat.then }],
  default: { queueNo: { $add: ['$lastQueue', 1] } },
}
const forWaiting = { when: hasSeat, branches: [freeSeat], default: newSeat.then }

/**
 * Takes one place by a single atomic step; undefined when there is none. Never inside a transaction: whoever does not use what they took gives it
 * back. @param whom a newcomer, or the first of those who wait (who takes seats only)
 */
export async function takePlace(fairId: Types.ObjectId, whom: 'newcomer' | 'waiting'): Promise<Place | undefined> {
  const { when, branches, default: otherwise } = whom === 'newcomer' ? forNewcomer : forWaiting
  const row = await Counter.findOneAndUpdate({ _id: fairId, $expr: when }, [
    { $set: { rev: { $add: ['$rev', 1] }, given: { $switch: { branches, default: otherwise } } } },
    { $set: {
      free: { $filter: { input: '$free', cond: { $ne: ['$$this', '$given.seat'] } } }, lastSeat: { $max: ['$lastSeat', '$given.seat'] },
      lastQueue: { $max: ['$lastQueue', '$given.queueNo'] }, waiting: { $cond: [{ $gt: ['$given.queueNo', 0] }, { $add: ['$waiting', 1] }, '$waiting'] },
    } },
  ], { returnDocument: 'after', updatePipeline: true }).lean<CounterRow>()
  const { seat, queueNo } = row?.given ?? {}
  if (seat) return { seat }
  return queueNo ? { queueNo } : undefined
}

/** Whether a seat is free now, for one who has just queued up: it may have come back before they stood there. */
export async function hasFreeSeat(fairId: Types.ObjectId): Promise<boolean> {
  return (await Counter.exists({ _id: fairId, $expr: hasSeat })) !== null
}
