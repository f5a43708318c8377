import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { showJobsOfEmployer } from './actions/show-jobs-of-employer'
import { buildJob, sampleJob } from './factory'
import { Job } from './model'

type Signed = AccountRow & { token: string }
let app: TestApp
let student: Signed
let employer: Signed
const time = useTestClock('2026-11-20T04:00:00Z')
beforeAll(async () => {
  app = await startTestApp()
  student = await buildAccount('student')
  employer = await buildAccount('employer')
})
beforeEach(() => Job.deleteMany({}))
afterAll(() => app.stop())

/** One more published advert, a minute younger than the one before. */
async function post(values: Record<string, string> = {}, majors?: string[]): Promise<string> {
  time.pass(60_000)
  return (await buildJob({ employer, values, majors })).row._id.toString()
}
const search = (query: Record<string, string> = {}) => app.call('GET', `/api/jobs?${new URLSearchParams(query).toString()}`, { token: student.token })
const idsOf = (answer: { body: Record<string, unknown> }): string[] => (Array.isArray(answer.body.items) ? answer.body.items.map((item: { id: string }) => item.id) : [])
const found = async (query: Record<string, string>) => idsOf(await search(query))

it('R-JOB-1 finds what has every word, newest first', async () => {
  const [java, accounting, senior] = [await post(), await post({ title: '财务会计', description: '记账报税', category: 'c17' }, []), await post({ title: '高级 Java 工程师' })]
  expect(await found({ q: '哈尔滨 java' })).toEqual([senior, java])
  expect(await found({ q: '会计' })).toEqual([accounting])
  expect(await found({ q: '护士 会计' })).toEqual([])
  expect(await found({})).toEqual([senior, accounting, java])
})

it.each([
  ['cityCode', '230600', { cityCode: '230600' }], ['industry', 'C', { industry: 'C' }], ['category', 'c17', { category: 'c17' }], ['kind', 'internship', { kind: 'internship' }], ['degree', 'college', { degree: 'none' }], ['salaryMin', '15000', { salaryMin: '9000', salaryMax: '16000' }],
])('R-JOB-1 %s narrows the list', async (filter, value, values) => {
  await post()
  const wanted = await post(values)
  expect(await found({ [filter]: value })).toEqual([wanted])
  expect(await found({ [filter]: value, q: '开发' })).toEqual([wanted])
})

it('R-JOB-1 units of one nature', async () => {
  const id = await post()
  expect([await found({ unitNature: '39' }), await found({ unitNature: '10' })]).toEqual([[id], []])
})

it('R-JOB-1 the deadline ends with its day in China, by the clock of the search', async () => {
  const id = await post({ deadline: '2026-11-21' })
  time.now = new Date('2026-11-21T15:59:59Z')
  expect(await found({})).toEqual([id])
  time.now = new Date('2026-11-21T16:00:00Z')
  expect(await found({})).toEqual([])
  expect((await app.call('GET', `/api/jobs/${id}`, { token: student.token })).body).toMatchObject({ open: false, whyNotApply: { error: 'job_deadline_past' } })
})

it('R-ACC-8 the adverts of a suspended unit are not found, and are again', async () => {
  const id = await post()
  if (!employer.employerId) throw new Error('no unit')
  await showJobsOfEmployer(employer.employerId, false)
  expect(await found({ q: 'java' })).toEqual([])
  await showJobsOfEmployer(employer.employerId, true)
  expect(await found({ q: 'java' })).toEqual([id])
})

async function walk(query: Record<string, string>, between: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: unknown = '', pages = 0; typeof cursor === 'string' && pages < 20; pages++) {
    const answer = await search({ ...query, limit: '3', ...(cursor && { cursor }) })
    seen.push(...idsOf(answer))
    cursor = answer.body.next
    await between()
  }
  return seen
}

it.each(['newest', 'relevance'])('R-JOB-1 paging by %s neither skips nor repeats while adverts come and go', async (sort) => {
  const all: string[] = []
  // Two at each instant; every third says java in its text only.
  for (let n = 0; n < 10; n++) {
    all.push(await post(n % 3 ? {} : { title: '程序员', description: 'java 开发' }))
    all.push((await buildJob({ employer })).row._id.toString())
  }
  const gone: string[] = []
  let round = 0
  const seen = await walk({ q: 'java', sort }, async () => {
    await post()
    const leaving = all[round * 5]
    round += 1
    if (leaving) await Job.updateOne({ _id: leaving }, { open: false })
    if (leaving) gone.push(leaving)
  })
  expect(new Set(seen).size).toBe(seen.length)
  expect(all.filter((id) => !gone.includes(id) && !seen.includes(id))).toEqual([])
  expect(seen.filter((id) => !all.includes(id))).toEqual([])
})

it('R-JOB-1 by relevance, those with the words in their title come first, then the newest', async () => {
  const [old, newer] = [await post(), await post()]
  const inText = await post({ title: '程序员', description: 'java 开发' })
  expect(await found({ q: 'java', sort: 'relevance' })).toEqual([newer, old, inText])
  expect(await found({ q: 'java' })).toEqual([inText, newer, old])
})

it.each(['{"$ne":null}', '$where', '.*', '^', '[a', '\\', 'java|会计', '(?=x)', '***', "';--"])('R-JOB-1 %s is text', async (q) => {
  await post()
  const answer = await search({ q })
  expect(answer.status).toBe(200)
  expect(idsOf(answer)).toEqual([])
})

it.each(['q[$ne]=x', 'q=a&q=b', 'cityCode[$gt]=', 'cityCode=999999', 'salaryMin=abc', 'sort[$natural]=1', 'cursor=abc', 'cursor=r1.2.3', 'sort=relevance&q=java&cursor=zzz', 'limit=1000'])('R-JOB-1 refuses the query %s', async (query) => {
  expect((await app.call('GET', `/api/jobs?${query}`, { token: student.token })).status).toBe(400)
})

it('R-JOB-1 the page of an advert says what it means to the student', async () => {
  const id = await post()
  const answer = await app.call('GET', `/api/jobs/${id}`, { token: student.token })
  expect(answer).toMatchObject({ status: 200, body: { id, title: 'Java 开发工程师', description: sampleJob().description, majors: ['计算机类'], favourite: false, open: true, whyNotApply: { error: 'resume_incomplete', missing: expect.arrayContaining([expect.objectContaining({ points: expect.any(Number) })]) } } })
  expect((await app.call('GET', `/api/jobs/${id}`, { token: employer.token })).body).not.toHaveProperty('whyNotApply')
})

it('R-JOB-1 nobody reads a draft but its employer', async () => {
  const { row } = await buildJob({ state: 'draft', employer })
  expect((await app.call('GET', `/api/jobs/${row._id.toString()}`, { token: student.token })).status).toBe(404)
})

it('R-JOB-1 similar ones are of the category, in the city first', async () => {
  const [other, far, near, id] = [await post({ category: 'c17' }), await post({ cityCode: '110100' }), await post(), await post()]
  const ids = idsOf(await app.call('GET', `/api/jobs/${id}/similar`, { token: student.token }))
  expect(ids).toEqual([near, far])
  expect(ids).not.toContain(other)
})
