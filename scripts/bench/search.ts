import mongoose, { Types } from 'mongoose'
import { systemActor } from '../../server/src/actor'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../../server/src/db/connect'
import { searchJobs } from '../../server/src/modules/jobs/actions/search-jobs'
import { Job } from '../../server/src/modules/jobs/model'
import { searchFilter } from '../../server/src/modules/jobs/search/search-filter'
import { chooseIndex } from '../../server/src/modules/jobs/search/search-indexes'
import { type JobSearch } from '../../server/src/modules/jobs/search/search-query'
import { queryWords } from '../../server/src/modules/jobs/words/query-words'
import { useSettings } from '../../server/src/settings'
import { jobRows } from '../../server/test/job-rows'
import { testEnv } from '../../server/test/test-env'
import { startEmbedded } from '../mongod/start-embedded'
import { type BenchRow } from './bench-row'
import { median } from './median'

const adverts = Number(process.env.BENCH_JOBS ?? 100_000)
const rounds = 7
const searches = 200
const search: JobSearch = { q: '哈尔滨 java', kind: 'full_time', degree: 'bachelor', salaryMin: 8000, sort: 'newest', limit: 20 }

/** P3 of R-JOB-1: a search with two words and three filters beside the bare driver on the same index, and beside a scan by regular expression with a sort. */
export async function benchSearch(): Promise<BenchRow[]> {
  const database = await startEmbedded({ cacheGb: 1 })
  const uri = database.uri.replace('/?', '/bench?')
  useSettings(testEnv({ MONGODB_URI: uri, LOG_LEVEL: 'silent' }))
  try {
    await connectDatabase(uri)
    for (const rows of jobRows(adverts)) await mongoose.connection.collection('jobs').insertMany(rows, { ordered: false })
    await ensureIndexes()
    const actor = { ...systemActor, id: new Types.ObjectId().toString() }
    const words = queryWords(search.q ?? '')
    const bare = () => Job.collection.find(searchFilter(search, words), { projection: { values: 0, tokens: 0, titleTokens: 0 }, sort: { publishedAt: -1, _id: -1 }, limit: search.limit + 1, hint: chooseIndex(search, words) }).toArray()
    const pairs: { ours: number; driver: number }[] = []
    await Promise.all([time(() => searchJobs(actor, search), 20), time(bare, 20)])
    for (let round = 0; round < rounds; round += 1) pairs.push({ ours: await time(() => searchJobs(actor, search), searches), driver: await time(bare, searches) })
    const { executionStats } = await Job.collection.find(searchFilter(search, words), { sort: { publishedAt: -1, _id: -1 }, limit: 21, hint: chooseIndex(search, words) }).explain('executionStats')
    const scan = await time(() => Job.collection.find({ open: true, title: /java/i, cityCode: '230100', kind: 'full_time' }, { sort: { salaryMinFen: -1 }, limit: 21 }).toArray(), 3)
    const of = (pick: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(pick))
    return [
      { id: 'P3', figure: `job search over ${adverts} adverts, two words and three filters: bare driver on the same index ÷ ours, time`, goal: 'shown', value: of(({ ours, driver }) => driver / ours), unit: '×', details: { 'ours ms': of(({ ours }) => ours), 'driver ms': of(({ driver }) => driver) } },
      { id: 'P3', figure: 'the same: keys examined ÷ returned', goal: 'one index, no sort', value: Number(executionStats.totalKeysExamined) / Number(executionStats.nReturned), unit: '×', details: { keys: Number(executionStats.totalKeysExamined), documents: Number(executionStats.totalDocsExamined), returned: Number(executionStats.nReturned) } },
      { id: 'P3', figure: 'the same beside a regular expression with a sort: scan ÷ ours, time', goal: 'shown', value: scan / of(({ ours }) => ours), unit: '×', details: { 'scan ms': scan } },
    ]
  } finally {
    await disconnectDatabase()
    await database.stop()
  }
}

/** Milliseconds of one, of `count` in a row. */
async function time(work: () => Promise<unknown>, count: number): Promise<number> {
  const from = process.hrtime.bigint()
  for (let n = 0; n < count; n += 1) await work()
  return Number(process.hrtime.bigint() - from) / 1e6 / count
}
