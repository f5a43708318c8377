import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount } from '../accounts/factory'
import { buildApplicant, buildApplication } from '../applications/factory'
import { Application } from '../applications/model'
import { buildJob } from '../jobs/factory'
import { Job } from '../jobs/model'
import { Favourite } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const resume = { kind: 'online', language: 'zh' }
const add = (token: string, jobId: unknown) => app.call('POST', '/api/favourites', { token, body: { jobId: String(jobId) } })
const batch = (token: string, what: 'apply' | 'remove', jobIds: unknown[]) => app.call('POST', `/api/favourites/batch-${what}`, { token, body: { jobIds: jobIds.map(String), ...(what === 'apply' ? { resume } : {}) } })
const list = async (token: string, query = '') => (await app.call('GET', `/api/favourites${query}`, { token })).body as unknown as { items: { job: { id: string }; state: string; application?: object }[]; next?: string }

describe('keeping jobs', () => {
  it('R-JOB-2 adds one, once, and takes it away', async () => {
    const [{ token, studentId }, { row: job }] = [await buildAccount('student'), await buildJob()]
    expect(await add(token, job._id)).toMatchObject({ status: 200, body: { job: { title: job.title }, state: 'open' } })
    expect(await add(token, job._id)).toMatchObject({ status: 409, body: { error: 'already_favourite' } })
    expect((await app.call('DELETE', `/api/favourites/${job._id.toString()}`, { token })).status).toBe(204)
    expect(await Favourite.countDocuments({ studentId })).toBe(0)
  })
  it('R-JOB-2 of several at once one is kept', async () => {
    const [{ token, studentId }, { row: job }] = [await buildAccount('student'), await buildJob()]
    const answers = await Promise.all([add(token, job._id), add(token, job._id), add(token, job._id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await Favourite.countDocuments({ studentId })).toBe(1)
  })
  it('R-JOB-2 neither a draft nor an unknown job is kept', async () => {
    const [{ token }, { row: draft }] = [await buildAccount('student'), await buildJob({ state: 'draft' })]
    for (const id of [draft._id, new Types.ObjectId()]) expect((await add(token, id)).body.error).toBe('not_found')
  })
  it('R-JOB-2 ends at its limit', async () => {
    const [{ token, studentId }, { row: job }] = [await buildAccount('student'), await buildJob()]
    await Favourite.insertMany(Array.from({ length: limits.favouritesMax }, () => ({ studentId, jobId: new Types.ObjectId(), createdAt: time.now })))
    expect(await add(token, job._id)).toMatchObject({ status: 409, body: { error: 'favourites_full' } })
  })
  it('R-JOB-2 several at once do not go beyond it', async () => {
    const { token, studentId } = await buildAccount('student')
    const jobs = [(await buildJob()).row, (await buildJob()).row, (await buildJob()).row, (await buildJob()).row]
    await Favourite.insertMany(Array.from({ length: limits.favouritesMax - 1 }, () => ({ studentId, jobId: new Types.ObjectId(), createdAt: time.now })))
    await Promise.all(jobs.map(({ _id }) => add(token, _id)))
    expect(await Favourite.countDocuments({ studentId })).toBeLessThanOrEqual(limits.favouritesMax)
  })
  it('R-JOB-2 lists the last added first, each with what it is now, page by page', async () => {
    const { student, job: applied, employer } = await buildApplication()
    const [closed, expired] = [(await buildJob({ state: 'closed', employer })).row, (await buildJob({ state: 'expired', employer })).row]
    for (const { _id } of [applied, closed, expired]) {
      time.pass(1000)
      await add(student.token, _id)
    }
    const first = await list(student.token, '?limit=2')
    expect(first.items.map(({ job, state }) => [job.id, state])).toEqual([[expired._id.toString(), 'expired'], [closed._id.toString(), 'closed']])
    expect((await list(student.token, `?limit=2&cursor=${first.next ?? ''}`)).items).toMatchObject([{ job: { id: applied._id.toString() }, state: 'open', application: { status: { key: 'submitted' } } }])
  })
  it('R-JOB-2 deletes several, answered item by item', async () => {
    const [{ token, studentId }, { row: job }] = [await buildAccount('student'), await buildJob()]
    await add(token, job._id)
    const unknown = new Types.ObjectId()
    expect((await batch(token, 'remove', [job._id, unknown])).body.results).toMatchObject([{ jobId: job._id.toString(), ok: true }, { jobId: unknown.toString(), ok: false, refusal: { error: 'not_found' } }])
    expect(await Favourite.countDocuments({ studentId })).toBe(0)
  })
})

describe('applying for several at once', () => {
  it('R-JOB-2 fifty of which some fail are answered item by item', async () => {
    const student = await buildApplicant()
    const { row: pattern, employer } = await buildJob()
    const copies = Array.from({ length: 45 }, () => ({ ...pattern, _id: new Types.ObjectId() }))
    await Job.insertMany(copies)
    const [closed, expired, draft, sent] = [(await buildJob({ state: 'closed', employer })).row, (await buildJob({ state: 'expired', employer })).row, (await buildJob({ state: 'draft', employer })).row, (await buildApplication({ student })).job]
    const unknown = new Types.ObjectId()
    const { body } = await batch(student.token, 'apply', [closed._id, expired._id, draft._id, sent._id, unknown, ...copies.map(({ _id }) => _id)])
    const results = body.results as { jobId: string; ok: boolean; applicationId?: string; refusal?: { error: string; next: string } }[]
    expect(results.slice(0, 5).map(({ refusal }) => refusal?.error)).toEqual(['job_closed', 'job_deadline_past', 'not_found', 'already_applied', 'not_found'])
    expect(results.slice(5).every(({ ok, applicationId }) => ok && applicationId)).toBe(true)
    expect([results.length, await Application.countDocuments({ studentId: student.studentId })]).toEqual([50, 46])
  }, 60_000)
  it('R-JOB-2 below the gate each says what is missing', async () => {
    const [{ token }, { row: job }] = [await buildAccount('student'), await buildJob()]
    expect((await batch(token, 'apply', [job._id])).body.results).toMatchObject([{ ok: false, title: job.title, refusal: { error: 'resume_incomplete', details: { gate: 60, missing: expect.any(Array) } } }])
  })
  it('R-JOB-2 one named twice is sent once', async () => {
    const [student, { row: job }] = [await buildApplicant(), await buildJob()]
    expect((await batch(student.token, 'apply', [job._id, job._id])).body.results).toMatchObject([{ ok: true }])
  })
  it.each(['apply', 'remove'] as const)('R-JOB-2 takes fifty to %s at a time, no more and not none', async (what) => {
    const { token } = await buildAccount('student')
    expect(await batch(token, what, Array.from({ length: 51 }, () => new Types.ObjectId()))).toMatchObject({ status: 422, body: { error: 'batch_too_long', details: { max: 50 } } })
    expect((await batch(token, what, [])).body.error).toBe('validation_failed')
  })
})
