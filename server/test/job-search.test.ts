import { type Degree } from '@shared/jobs/degrees'
import mongoose from 'mongoose'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { Job } from '../src/modules/jobs/model'
import { ensureProfile } from '../src/modules/recommendations/actions/ensure-profile'
import { actorOf } from '../src/modules/signing/factory'
import { jobRows } from './job-rows'
import { startTestApp, type TestApp } from './test-app'

// P3 for R-JOB-1: search over 100,000 open adverts is one find on an index, without a scan of the collection or a sort in memory.
const volume = 100_000
let app: TestApp
let student = ''

beforeAll(async () => {
  app = await startTestApp()
  const account = await buildAccount('student')
  // Known to the matcher, as after the first night: how well each advert fits is said from the rows that were found.
  await ensureProfile(actorOf(account))
  student = account.token
  const jobs = mongoose.connection.collection('jobs')
  // Built once over the rows, not grown with each of them.
  await jobs.dropIndexes()
  for (const rows of jobRows(volume)) await jobs.insertMany(rows, { ordered: false })
  await ensureIndexes()
}, 600_000)
afterAll(() => app.stop())

interface Stage { stage: string; inputStage?: Stage; inputStages?: Stage[] }
const stagesOf = ({ stage, inputStage, inputStages = [] }: Stage): string[] => [stage, ...(inputStage ? stagesOf(inputStage) : []), ...inputStages.flatMap(stagesOf)]

/** Asks over HTTP and explains what reached the database for it. */
async function explain(query: string) {
  const finds: { filter: Record<string, unknown>; sort: Record<string, 1 | -1>; limit: number; hint: Record<string, 1 | -1> }[] = []
  mongoose.set('debug', (collection: string, method: string, filter: Record<string, unknown>, options: { sort: Record<string, 1 | -1>; limit: number; hint: Record<string, 1 | -1> }) => {
    if (collection === 'jobs') finds.push({ filter, sort: options.sort, limit: options.limit, hint: options.hint })
    if (collection === 'jobs' && method !== 'find') throw new Error(`${method} of jobs`)
  })
  const answer = await app.call('GET', `/api/jobs?${query}`, { token: student })
  mongoose.set('debug', false)
  const [find] = finds
  if (!find || !Array.isArray(answer.body.items)) throw new Error('nothing was asked')
  const { executionStats, queryPlanner } = await Job.collection.find(find.filter, { sort: find.sort, limit: find.limit, hint: find.hint }).explain('executionStats')
  return { round: finds.length, rows: answer.body.items.length, next: answer.body.next, stages: stagesOf(queryPlanner.winningPlan), keys: Number(executionStats.totalKeysExamined), docs: Number(executionStats.totalDocsExamined), returned: Number(executionStats.nReturned) }
}

const two = `q=${encodeURIComponent('哈尔滨 java')}`
const degree: Degree = 'bachelor'
// Keys an index may read for one row of the page, where choices that it does not hold leave rows out.
it.each([
  ['nothing chosen', '', 1.2], ['one city', 'cityCode=230100', 1.2], ['a category', 'category=c01', 1.2], ['a city and a category', 'cityCode=230100&category=c01', 1.2], ['an industry', 'industry=I', 1.2],
  ['one word', 'q=java', 1.2], ['two words', two, 2.5], ['two words and three filters', `${two}&cityCode=230100&category=c01&industry=I`, 8],
  ['two words and three other filters', `${two}&kind=full_time&degree=${degree}&salaryMin=8000`, 8], ['three filters', `cityCode=230100&category=c01&degree=${degree}`, 4],
])('P3 R-JOB-1 %s: one find on an index', async (_what, query, most) => {
  const first = await explain(query)
  expect(first).toMatchObject({ round: 1, rows: 20, returned: 21 })
  expect(first.stages).toContain('IXSCAN')
  expect(first.stages.filter((stage) => /COLLSCAN|SORT/.test(stage))).toEqual([])
  expect(first.keys / first.returned).toBeLessThanOrEqual(most)
  const second = await explain(`${query}&cursor=${String(first.next)}`)
  expect(second).toMatchObject({ round: 1, rows: 20 })
  expect(second.keys / second.returned).toBeLessThanOrEqual(most + 0.5)
})

it('P3 R-JOB-1 words that never meet are told apart without fetching what the filters leave out', async () => {
  const found = await explain(`q=${encodeURIComponent('哈尔滨 会计')}&cityCode=230100&category=c01`)
  expect(found).toMatchObject({ round: 1, rows: 0 })
  expect(found.docs).toBeLessThan(volume / 100)
})

it('P3 R-JOB-1 relevance reads a thousand hits in one find', async () => {
  const found = await explain('q=java&sort=relevance')
  expect(found).toMatchObject({ round: 1, rows: 20, returned: 1000 })
  expect(found.stages.filter((stage) => /COLLSCAN|SORT/.test(stage))).toEqual([])
  expect(found.keys / found.returned).toBeLessThanOrEqual(1.2)
})
