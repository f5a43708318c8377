import { limits } from '@shared/kernel/limits'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { History } from '../../db/history'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { Employer } from '../employers/model'
import { buildJob, dayFromNow, sampleJob } from './factory'
import { Job } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const stored = (id: unknown) => Job.findById(id).lean()
const form = (values: Record<string, string> = {}) => ({ values: { ...sampleJob(), ...values }, majors: ['0809'] })
const post = (token: string, id: unknown, step: string, body: object = { version: 1 }) => app.call('POST', `/api/jobs/${String(id)}/${step}`, { token, body })

it('R-JOB-1 a draft is kept as typed, whatever is missing', async () => {
  const employer = await buildAccount('employer')
  const made = await app.call('POST', '/api/jobs', { token: employer.token, body: { values: { title: '会计', salaryMin: '八千' } } })
  expect(made).toMatchObject({ status: 200, body: { status: { key: 'draft' }, values: { title: '会计', salaryMin: '八千' }, problems: expect.arrayContaining([expect.objectContaining({ field: 'deadline' })]) } })
  const saved = await app.call('PUT', `/api/jobs/${String(made.body.id)}/draft`, { token: employer.token, body: { revision: 0, values: { title: '财务会计' }, majors: ['会计学'] } })
  expect(saved).toMatchObject({ status: 200, body: { revision: 1 } })
  expect(await stored(made.body.id)).toMatchObject({ values: { title: '财务会计' }, majors: ['会计学'], revision: 1, open: false, tokens: [] })
})

it('R-JOB-1 a save on top of a newer one is refused and loses nothing', async () => {
  const { row, employer } = await buildJob({ state: 'draft' })
  const save = (title: string) => app.call('PUT', `/api/jobs/${row._id.toString()}/draft`, { token: employer.token, body: { revision: 0, values: { title }, majors: [] } })
  const answers = await Promise.all([save('甲'), save('乙')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ error: 'stale_version', details: { revision: 1 } })
})

it('R-JOB-1 an incomplete one is not published, and each field says why', async () => {
  const { row, employer } = await buildJob({ state: 'draft' })
  const answer = await post(employer.token, row._id, 'publish', { version: 1, values: { ...sampleJob(), title: '', salaryMin: '9000', salaryMax: '8000', headcount: '0' }, majors: ['9999'] })
  expect(answer).toMatchObject({ status: 422, body: { error: 'job_incomplete', details: { fields: { title: '请填写职位名称', salaryMax: '月薪上限不能低于下限', headcount: expect.any(String), majors: expect.any(String) } } } })
  expect(await stored(row._id)).toMatchObject({ status: 'draft', version: 1 })
})

it('R-JOB-1 publishing stores what search and matching read, salaries in fen, the deadline as the end of the day in China', async () => {
  time.now = new Date('2026-11-20T04:00:00Z')
  const { row, employer } = await buildJob({ state: 'draft' })
  const answer = await post(employer.token, row._id, 'publish', { version: 1, ...form({ deadline: '2026-12-01' }) })
  expect(answer).toMatchObject({ status: 200, body: { status: { key: 'published' }, open: true, problems: [] } })
  expect(await stored(row._id)).toMatchObject({
    status: 'published', salaryMinFen: 800_000, salaryMaxFen: 1_200_000, deadline: new Date('2026-12-01T15:59:59.999Z'), open: true, matchWaiting: true, matchAt: time.now, publishedAt: time.now, tokens: expect.arrayContaining(['java', '开发', '计算机', '哈尔滨']),
  })
  expect(await History.countDocuments({ subjectKind: 'job', subjectId: row._id, action: 'publish' })).toBe(1)
})

it.each([[-1, 'job_deadline_past'], [400, 'job_incomplete']])('R-JOB-1 a deadline %i days from now is refused with %s', async (days, error) => {
  const { row, employer } = await buildJob({ state: 'draft' })
  expect((await post(employer.token, row._id, 'publish', { version: 1, ...form({ deadline: dayFromNow(days) }) })).body.error).toBe(error)
})

it('R-JOB-1 of two who publish at once one does', async () => {
  const { row, employer } = await buildJob({ state: 'draft' })
  const answers = await Promise.all([1, 2].map(() => post(employer.token, row._id, 'publish', { version: 1, ...form() })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

it('R-JOB-1 a published one changes by a new version and keeps its place', async () => {
  const { row, employer } = await buildJob()
  time.pass(60_000)
  const answer = await post(employer.token, row._id, 'revise', { version: 1, ...form({ title: '高级会计' }) })
  expect(answer).toMatchObject({ status: 200, body: { version: 2 } })
  expect(await stored(row._id)).toMatchObject({ title: '高级会计', publishedAt: row.publishedAt, titleTokens: expect.arrayContaining(['会计']), matchWaiting: true, matchAt: time.now })
  expect((await post(employer.token, row._id, 'revise', { version: 1, ...form() })).body.error).toBe('stale_version')
})

it('R-JOB-1 an expired one takes applications again with a later deadline', async () => {
  const { row, employer } = await buildJob({ state: 'expired' })
  expect((await app.call('GET', `/api/jobs/${row._id.toString()}/mine`, { token: employer.token })).body).toMatchObject({ expired: true, open: false, actions: expect.arrayContaining([{ key: 'revise', label: '修改' }]) })
  expect((await post(employer.token, row._id, 'revise', { version: 1, ...form() })).body).toMatchObject({ expired: false, open: true })
})

it('R-JOB-1 a closed one is closed for good, and copied to a new draft', async () => {
  const { row, employer } = await buildJob()
  expect((await post(employer.token, row._id, 'close')).body).toMatchObject({ status: { key: 'closed' }, open: false, actions: [] })
  expect(await stored(row._id)).toMatchObject({ open: false, closedAt: time.now, matchAt: time.now })
  expect((await post(employer.token, row._id, 'publish', { version: 1, ...form() })).body.error).toBe('illegal_transition')
  const copy = await app.call('POST', `/api/jobs/${row._id.toString()}/copy`, { token: employer.token })
  expect(copy.body).toMatchObject({ status: { key: 'draft' }, values: row.values, majors: row.majors })
  expect(copy.body.id).not.toBe(row._id.toString())
})

it('R-JOB-1 a discarded draft is gone from the desk', async () => {
  const { row, employer } = await buildJob({ state: 'draft' })
  expect((await post(employer.token, row._id, 'discard')).status).toBe(200)
  expect((await app.call('GET', `/api/jobs/${row._id.toString()}/mine`, { token: employer.token })).status).toBe(404)
})

it('R-JOB-1 the platform takes an advert down, and everybody of the unit is told why', async () => {
  const { row, employer } = await buildJob()
  const [colleague, admin] = [await buildAccount('employer', { employerId: employer.employerId }), await buildAccount('admin')]
  const answer = await post(admin.token, row._id, 'take-down', { version: 1, reason: '与实际岗位不符' })
  expect(answer).toMatchObject({ status: 200, body: { status: { key: 'closed' }, open: false } })
  expect(await stored(row._id)).toMatchObject({ status: 'closed', open: false, reason: '与实际岗位不符' })
  expect((await Outbox.find({ accountId: { $in: [employer._id, colleague._id] } }).lean()).map(({ kind }) => kind)).toEqual(['review_result', 'review_result'])
  expect((await app.call('GET', `/api/jobs/${row._id.toString()}/mine`, { token: employer.token })).body.reason).toBe('与实际岗位不符')
})

it('R-JOB-1 another unit neither sees nor changes an advert', async () => {
  const { row } = await buildJob({ state: 'draft' })
  const other = await buildAccount('employer')
  const calls = [app.call('GET', `/api/jobs/${row._id.toString()}/mine`, { token: other.token }), post(other.token, row._id, 'discard'), post(other.token, row._id, 'publish', { version: 1, ...form() }), post(other.token, row._id, 'copy', {})]
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
  expect(await stored(row._id)).toMatchObject({ status: 'draft' })
})

it('R-ACC-8 a unit that is not approved posts nothing', async () => {
  const { row, employer } = await buildJob({ state: 'draft' })
  await Employer.updateOne({ _id: employer.employerId }, { approved: false })
  expect((await app.call('POST', '/api/jobs', { token: employer.token, body: {} })).body.error).toBe('employer_not_approved')
  expect((await post(employer.token, row._id, 'publish', { version: 1, ...form() })).body.error).toBe('employer_not_approved')
})

it('R-JOB-1 a unit has so many adverts in force and no more, also when two are published at once', async () => {
  const { employer } = await buildJob()
  const { row: spare } = await buildJob({ employer })
  const { status: _status, _id, ...like } = { ...(await stored(spare._id)) }
  await Job.collection.insertMany(Array.from({ length: limits.openJobsPerEmployer - 3 }, () => ({ ...like, status: 'published' })))
  const drafts = [await buildJob({ state: 'draft', employer }), await buildJob({ state: 'draft', employer })]
  const answers = await Promise.all(drafts.map(({ row }) => post(employer.token, row._id, 'publish', { version: 1, ...form() })))
  expect(answers.map(({ body }) => body.error ?? 'done').sort()).toEqual(['done', 'job_limit'])
  expect(await Job.countDocuments({ employerId: employer.employerId, status: 'published' })).toBe(limits.openJobsPerEmployer)
})

it('R-JOB-1 the desk lists one state, and counts them all', async () => {
  const { row, employer } = await buildJob()
  await buildJob({ employer, state: 'draft' })
  const answer = await app.call('GET', '/api/jobs/mine', { token: employer.token })
  expect(answer.body).toMatchObject({ items: [{ id: row._id.toString(), title: 'Java 开发工程师', city: '哈尔滨市', salary: '8000–12000 元/月' }], counts: { published: 1, draft: 1, closed: 0 } })
})
