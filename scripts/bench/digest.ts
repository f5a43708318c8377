import { Types } from 'mongoose'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../../server/src/db/connect'
import { Job, type JobRow } from '../../server/src/modules/jobs/model'
import { makeDigestPage } from '../../server/src/modules/recommendations/digest/make-digest-page'
import { Recommendation } from '../../server/src/modules/recommendations/model'
import { Profile } from '../../server/src/modules/recommendations/profile-model'
import { Outbox } from '../../server/src/outbox/model'
import { useSettings } from '../../server/src/settings'
import { jobRows } from '../../server/test/job-rows'
import { testEnv } from '../../server/test/test-env'
import { startEmbedded } from '../mongod/start-embedded'
import { type BenchRow } from './bench-row'
import { benchOutbox } from './outbox'

const students = Number(process.env.BENCH_MESSAGES ?? 100_000)
const page = 200
const listed = 12

/** P5 for digests: made and queued for everybody, each weighed anew; then what is queued is drained like every push. `BENCH_MESSAGES` says how many. */
export async function benchDigest(): Promise<BenchRow[]> {
  const queued = await queueAll()
  return [queued, ...(await benchOutbox('job_digest')).map((row) => ({ ...row, figure: `digests: ${row.figure}` }))]
}

async function queueAll(): Promise<BenchRow> {
  const database = await startEmbedded({ cacheGb: 1 })
  const uri = database.uri.replace('/?', '/bench?')
  useSettings(testEnv({ MONGODB_URI: uri, LOG_LEVEL: 'silent' }))
  try {
    await connectDatabase(uri)
    await ensureIndexes()
    await fill()
    const window = { day: '2026-11-23', pushBy: new Date('2026-11-23T14:00:00Z') }
    const started = process.hrtime.bigint()
    while ((await makeDigestPage(window, page)).students === page);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const made = await Outbox.countDocuments({ kind: 'job_digest' })
    if (made !== students) throw new Error(`only ${made} of ${students} digests were made`)
    return { id: 'P5', figure: `${students} digests made and queued, in transactions of ${page}`, goal: 'shown', value: seconds, unit: 's', details: { 'per second': students / seconds } }
  } finally {
    await disconnectDatabase()
    await database.stop()
  }
}

/** Each wishes for one category and has the newest dozen of it on the list. */
async function fill(): Promise<void> {
  for (const rows of jobRows(2000)) await Job.collection.insertMany(rows)
  const byCategory = new Map<string, JobRow[]>()
  for (const job of await Job.find({}, { category: 1, publishedAt: 1 }).sort({ publishedAt: -1 }).lean<JobRow[]>()) byCategory.set(job.category ?? '', [...(byCategory.get(job.category ?? '') ?? []), job])
  const groups = [...byCategory].filter(([, jobs]) => jobs.length >= listed)
  const now = new Date()
  for (let from = 0; from < students; from += 5000) {
    const people = Array.from({ length: Math.min(5000, students - from) }, (_, n) => {
      const [category = '', jobs = []] = groups[(from + n) % groups.length] ?? []
      return { _id: new Types.ObjectId(), category, items: jobs.slice(0, listed).map(({ _id, publishedAt }) => ({ jobId: _id, score: 75, freshAt: publishedAt ?? now, at: now })) }
    })
    await Profile.collection.insertMany(people.map(({ _id, category }) => ({ _id, accountId: new Types.ObjectId(), cities: [], industries: [], categories: [category], unitNatures: [], kinds: [], enabled: true, degree: 4, degreeLabel: '博士', majors: [], majorLabel: '', blocked: [], feedback: [], updatedAt: now })))
    await Recommendation.collection.insertMany(people.map(({ _id, items }) => ({ _id, items, offer: true, digestDay: '', updatedAt: now })))
  }
}
