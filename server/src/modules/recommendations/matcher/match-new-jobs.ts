import { limits } from '@shared/kernel/limits'
import mongoose, { type mongo, Types } from 'mongoose'
import { clock } from '../../../clock'
import { listWaitingMatchJobs } from '../../jobs/actions/list-waiting-match-jobs'
import { markJobsMatched } from '../../jobs/actions/mark-jobs-matched'
import { type RecommendationRow, type RecommendedItem } from '../model'
import { toMatchJob } from '../to-match-job'
import { countRun } from './count-run'
import { type ProfileCache } from './profile-cache'

// A popular job fits tens of thousands; what a few of them add is held in memory.
const batch = 20
const slice = 1000

/** Brings jobs published or revised since the last time onto the lists of the students they fit. False: none waits. */
export async function matchNewJobs(profiles: ProfileCache): Promise<boolean> {
  const waiting = await listWaitingMatchJobs(batch)
  if (waiting.length === 0) return false
  const now = clock.now()
  const index = await profiles.fresh()
  const additions = new Map<string, RecommendedItem[]>()
  for (const row of waiting) {
    if (!row.open) continue
    index.match(toMatchJob(row), now.getTime(), (at, score) => {
      const student = index.profileAt(at)?.id ?? ''
      const items = additions.get(student)
      const item = { jobId: row._id, score, freshAt: row.publishedAt, at: now }
      if (items) items.push(item)
      else additions.set(student, [item])
    })
  }
  const matched = await addToLists([...additions], now)
  await markJobsMatched(waiting)
  await countRun('new_jobs', { done: waiting.length, matched, busyMs: clock.ms() - now.getTime() })
  return true
}

/** A job that was there before is taken off first: it may have another score now, and a batch may come twice. */
async function addToLists(additions: readonly [string, RecommendedItem[]][], now: Date): Promise<number> {
  let matched = 0
  for (let from = 0; from < additions.length; from += slice) {
    const part = additions.slice(from, from + slice).map(([student, items]) => ({ _id: new Types.ObjectId(student), items }))
    matched += part.reduce((sum, { items }) => sum + items.length, 0)
    await mongoose.connection.collection<RecommendationRow>('recommendations').bulkWrite(part.flatMap(({ _id, items }): mongo.AnyBulkWriteOperation<RecommendationRow>[] => [
      { updateOne: { filter: { _id }, update: { $pull: { items: { jobId: { $in: items.map(({ jobId }) => jobId) } } } } } },
      { updateOne: { filter: { _id }, upsert: true, update: {
        $push: { items: { $each: items, $sort: { score: -1, freshAt: -1, jobId: 1 }, $slice: limits.matchesKept } }, $set: { offer: true, updatedAt: now }, $setOnInsert: { digestDay: '' },
      } } },
    ]))
  }
  return matched
}
