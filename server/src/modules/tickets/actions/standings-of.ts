import { type Types } from 'mongoose'
import { Counter, type CounterRow } from '../counter/counter-model'

/** How full an event is: places taken, seats that a newcomer gets at once, people who wait and who may. */
export interface Standing { taken: number; left: number; waiting: number; waitingMax: number }
/** Of an event that was never published. */
export const noStanding: Standing = { taken: 0, left: 0, waiting: 0, waitingMax: 0 }

/** By hex id of the event, in one read. Those never published are not in it. */
export async function standingsOf(fairIds: readonly Types.ObjectId[]): Promise<Map<string, Standing>> {
  const rows = fairIds.length === 0 ? [] : await Counter.find({ _id: { $in: fairIds } }).lean<CounterRow[]>()
  return new Map(rows.map((row) => {
    const taken = row.lastSeat - row.free.length
    return [row._id.toString(), { taken, left: row.waiting > 0 ? 0 : Math.max(0, row.capacity - taken), waiting: row.waiting, waitingMax: row.waitingMax }]
  }))
}
