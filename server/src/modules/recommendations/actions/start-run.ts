import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { openRebuild } from '../open-rebuild'
import { presentRun } from '../present'
import { Run, type RunRow } from '../run-model'

/** Asks for a complete rebuild, which the worker begins within seconds; while one is under way, it is that one. */
export async function startRun() {
  const now = clock.now()
  const run = await Run.findOneAndUpdate(openRebuild, { $setOnInsert: { key: `manual:${new Types.ObjectId().toString()}`, kind: 'manual', requestedAt: now, done: 0, total: 0, matched: 0, busyMs: 0 } },
    { upsert: true, returnDocument: 'after', sort: { requestedAt: 1 } }).lean<RunRow>()
  return presentRun(run)
}
