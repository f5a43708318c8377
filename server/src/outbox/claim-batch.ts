import { clock } from '../clock'
import { random } from '../random'
import { Outbox, type OutboxRow, type OutboxState } from './model'

export const leaseMs = 60_000
const waiting: OutboxState[] = ['queued', 'leased']

/** Leases up to `size` due rows to the caller: three round trips a batch, whatever its size. Rows of dead workers come back by their lease's end. */
export async function claimBatch(size: number): Promise<OutboxRow[]> {
  const now = clock.now()
  const due = { state: { $in: waiting }, nextAt: { $lte: now } }
  const found = await Outbox.find(due, { _id: 1 }).sort({ nextAt: 1, _id: 1 }).limit(size).hint('claimable').lean()
  if (found.length === 0) return []
  const leaseId = random.token(12)
  const taken = await Outbox.updateMany({ ...due, _id: { $in: found.map((row) => row._id) } },
    { $set: { state: 'leased', leaseId, nextAt: new Date(now.getTime() + leaseMs) }, $inc: { attempts: 1 }, $min: { triedAt: now } })
  return taken.modifiedCount === 0 ? [] : Outbox.find({ leaseId }).lean<OutboxRow[]>()
}
