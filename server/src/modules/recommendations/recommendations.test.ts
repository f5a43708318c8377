import { recommendationsContract } from '@shared/recommendations/contract'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount } from '../accounts/factory'
import { actorOf } from '../signing/factory'
import { closeJob } from '../jobs/actions/close-job'
import { reviseJob } from '../jobs/actions/revise-job'
import { buildJob, sampleJob } from '../jobs/factory'
import { Job } from '../jobs/model'
import { PrivacySettings } from '../privacy/model'
import { Digest } from './digest-model'
import { createMatcher } from './matcher/create-matcher'
import { Recommendation } from './model'
import { Profile } from './profile-model'
import { Run } from './run-model'

let app: TestApp
const time = useTestClock('2026-11-23T02:00:00Z')
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
beforeEach(() => Promise.all([Job, Profile, Recommendation, Digest, Run].map(async (model) => { await model.collection.deleteMany({}) })))

const wishes = { cities: [], industries: [], categories: [], unitNatures: [], kinds: [], enabled: true }
type Student = Awaited<ReturnType<typeof buildAccount>>
const list = async (student: Student) => recommendationsContract.listMine.response.parse((await app.call('GET', '/api/recommendations', { token: student.token })).body)
const titles = async (student: Student): Promise<string[]> => (await list(student)).items.map(({ job }) => job.title)
const save = (student: Student, given: object) => app.call('PUT', '/api/recommendations/preferences', { token: student.token, body: { ...wishes, ...given } })
/** A student who has opened the page once, and a matcher that has done its work. */
const reader = async (given: object = {}): Promise<Student> => {
  const student = await buildAccount('student')
  await save(student, given)
  await createMatcher().work()
  return student
}

it('R-PUSH-1 shows the jobs that fit, best first, with score and reasons', async () => {
  await buildJob({ values: { title: '差一些', cityCode: '110100' } })
  const { row } = await buildJob({ values: { title: '最合适' } })
  const student = await reader({ categories: ['c01'], cities: ['230100'], minSalaryFen: 900_000 })
  const { items } = await list(student)
  expect(items.map(({ job, score }) => [job.title, score])).toEqual([['最合适', 100], ['差一些', 80]])
  expect(items[0]?.reasons).toContainEqual({ key: 'major', label: '专业对口', points: 25 })
  expect(await Recommendation.findOne({ _id: student.studentId }).lean()).toMatchObject({ offer: true, items: [{ jobId: row._id, score: 100 }, { score: 80 }] })
})

it('R-PUSH-1 says that the list is being made anew until it is, and how many there are then', async () => {
  await buildJob()
  const student = await buildAccount('student')
  expect((await save(student, { categories: ['c01'] })).body).toMatchObject({ updating: true, basis: { major: '软件工程', majorClass: '计算机类', degree: '本科' } })
  expect(await list(student)).toMatchObject({ items: [], updating: { done: 0, total: 1 } })
  await createMatcher().work()
  expect((await app.call('GET', '/api/recommendations/preferences', { token: student.token })).body).toMatchObject({ updating: false, matches: 1, more: false, categories: ['c01'] })
})

it.each([['cities', ['230100', '230200', '230300', '230400', '230500', '230600']], ['industries', ['A', 'B', 'C', 'D', 'E', 'F']], ['categories', ['c01', 'c02', 'c03', 'c04', 'c05', 'c06']], ['cities', ['230100', '230100']], ['cities', ['1']], ['minSalaryFen', 1]])('R-PUSH-1 refuses %s like %j', async (field, value) => {
  const student = await buildAccount('student')
  expect((await save(student, { [field]: value })).body.error).toBe('validation_failed')
  expect(await Profile.countDocuments({})).toBe(0)
})

it('R-PUSH-1 a job published later comes onto the list, and a revised one leaves it when it fits no more', async () => {
  const student = await reader()
  const matcher = createMatcher()
  const { row, employer } = await buildJob()
  await matcher.work()
  expect(await titles(student)).toHaveLength(1)
  expect(await Job.findById(row._id).lean()).not.toHaveProperty('matchWaiting')
  await reviseJob(actorOf(employer), row._id.toString(), { version: row.version, values: sampleJob(), majors: ['0501'] })
  expect(await titles(student)).toHaveLength(0)
})

it('R-PUSH-1 what is closed, past its deadline or of a blocked employer is gone at once', async () => {
  const [closed, expired, blocked] = [await buildJob(), await buildJob(), await buildJob()]
  const student = await reader()
  expect(await titles(student)).toHaveLength(3)
  await closeJob(actorOf(closed.employer), closed.row._id.toString(), closed.row.version)
  await Job.updateOne({ _id: expired.row._id }, { deadline: time.now })
  await PrivacySettings.create([{ studentId: student.studentId, findable: false, hidePhone: false, blocked: [{ employerId: blocked.row.employerId, name: '某单位', at: time.now }], updatedAt: time.now }])
  expect(await titles(student)).toHaveLength(0)
})

it('R-PUSH-2 不感兴趣 takes the job away, and back it comes when taken back', async () => {
  const { row } = await buildJob()
  const student = await reader()
  const address = `/api/recommendations/${row._id.toString()}/feedback`
  expect((await app.call('POST', address, { token: student.token, body: { verdict: 'dislike', reason: 'city' } })).status).toBe(204)
  expect(await titles(student)).toHaveLength(0)
  expect(await Profile.findOne({ _id: student.studentId }).lean()).toMatchObject({ feedback: [{ jobId: row._id, verdict: 'dislike', reason: 'city', city: '230100' }], dirtyAt: time.now })
  await createMatcher().work()
  expect((await app.call('DELETE', address, { token: student.token })).status).toBe(204)
  await createMatcher().work()
  expect(await titles(student)).toHaveLength(1)
  expect((await app.call('DELETE', address, { token: student.token })).body.error).toBe('not_found')
})

it('R-PUSH-2 a like is shown, and raises what is like it', async () => {
  const { row } = await buildJob()
  const student = await reader()
  await app.call('POST', `/api/recommendations/${row._id.toString()}/feedback`, { token: student.token, body: { verdict: 'like' } })
  expect((await list(student)).items).toMatchObject([{ liked: true, score: 75, reasons: expect.arrayContaining([{ key: 'feedback', label: '与你感兴趣的职位相近', points: 5 }]) }])
})

it('R-PUSH-2 nothing is said about a job that was not recommended', async () => {
  const student = await reader()
  const { row } = await buildJob()
  expect((await app.call('POST', `/api/recommendations/${row._id.toString()}/feedback`, { token: student.token, body: { verdict: 'like' } })).body.error).toBe('not_recommended')
})

it('R-PUSH-1 keeps the thirty best of a student', async () => {
  const employer = await buildAccount('employer')
  for (let n = 0; n < 32; n += 1) await buildJob({ employer, values: { cityCode: n < 2 ? '110100' : '230100' } })
  const student = await reader({ cities: ['230100'] })
  expect((await list(student)).items.every(({ job }) => job.city.code === '230100')).toBe(true)
  expect((await list(student)).items).toHaveLength(30)
})

it('R-PUSH-3 the platform asks for a rebuild, once, and sees how it went', async () => {
  await buildJob()
  await buildAccount('student')
  const admin = await buildAccount('admin')
  const start = () => app.call('POST', '/api/recommendations/runs', { token: admin.token })
  const { body } = await start()
  expect((await start()).body.id).toBe(body.id)
  await createMatcher().work()
  const statistics = (await app.call('GET', '/api/recommendations/statistics', { token: admin.token })).body
  expect(statistics).toMatchObject({ openJobs: 1, runs: expect.arrayContaining([expect.objectContaining({ id: body.id, kind: 'manual', state: 'done' })]) })
  expect(statistics.matched).toBeGreaterThan(0)
})
