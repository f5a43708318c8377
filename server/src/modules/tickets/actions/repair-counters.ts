import { type Types } from 'mongoose'
import { logger } from '../../../logger'
import { type PublishedFair } from '../../fairs/actions/get-published-fair'
import { Counter, type CounterRow } from '../counter/counter-model'
import { Ticket, type TicketRow } from '../model'
import { fillPlaces } from './fill-places'

/**
 * Sets the counters of these events right after a crash between taking a place and writing its row. Only one that stood still since the call before is
 * touched, so that nobody is on the way to a seat; should somebody be after all, the unique index refuses one of the two. Returns how many were wrong.
 */
export async function repairCounters(fairs: readonly PublishedFair[]): Promise<number> {
  const rows = await Counter.find({ _id: { $in: fairs.map(({ _id }) => _id) } }).lean<CounterRow[]>()
  const byId = new Map(rows.map((row) => [row._id.toString(), row]))
  let repaired = 0
  for (const fair of fairs) {
    const row = byId.get(fair._id.toString())
    if (!row || (row.rev === row.repairedRev && row.capacity >= fair.capacity && row.waitingMax === fair.waitingMax)) continue
    // What fails at one event must not keep the others' seats from those who wait.
    repaired += await lookAt(row, fair).catch((error: unknown) => { logger.error({ err: error, fair: fair._id.toString() }, 'places were not looked after'); return 0 })
  }
  return repaired
}

async function lookAt(row: CounterRow, fair: PublishedFair): Promise<number> {
  let repaired = 0
  if (row.rev !== row.seenRev) await Counter.updateOne({ _id: row._id }, { $set: { seenRev: row.rev } })
  else if (await repair(row, fair)) repaired = 1
  await fillPlaces(fair)
  return repaired
}

async function repair(row: CounterRow, fair: PublishedFair): Promise<boolean> {
  const [free, waiting] = [await emptySeats(row._id, row.lastSeat), await Ticket.countDocuments({ fairId: row._id, status: 'waiting' })]
  // Fewer places than were handed out are not to be had any more.
  const capacity = Math.max(fair.capacity, row.lastSeat)
  const right = free.length === row.free.length && waiting === row.waiting && capacity === row.capacity && fair.waitingMax === row.waitingMax
  const set = { free, waiting, capacity, waitingMax: fair.waitingMax, rev: row.rev + 1, repairedRev: row.rev + 1 }
  const { modifiedCount } = await Counter.updateOne({ _id: row._id, rev: row.rev }, { $set: right ? { repairedRev: row.rev } : set })
  return !right && modifiedCount === 1
}

async function emptySeats(fairId: Types.ObjectId, lastSeat: number): Promise<number[]> {
  const held = new Set((await Ticket.find({ fairId, status: 'held' }, { seat: 1, _id: 0 }).lean<Pick<TicketRow, 'seat'>[]>()).map(({ seat }) => seat))
  return Array.from({ length: lastSeat }, (_, at) => at + 1).filter((seat) => !held.has(seat))
}
