import { clock } from '../../../clock'
import { shanghaiDay } from '../../../shanghai-hours'
import { Run } from '../run-model'

const minute = 2 * 60 + 30

/** Asks for the day's complete rebuild, from 02:30 in Asia/Shanghai on, once; a worker that was away then asks later. For the schedule: as often as one likes. */
export async function planNightRun(): Promise<void> {
  const now = clock.now()
  const { day, minute: past } = shanghaiDay(now)
  if (past < minute) return
  await Run.updateOne({ key: `night:${day}` }, { $setOnInsert: { kind: 'night', requestedAt: now, done: 0, total: 0, matched: 0, busyMs: 0 } }, { upsert: true })
}
