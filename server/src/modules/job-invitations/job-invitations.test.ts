import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { Outbox } from '../../outbox/model'
import { buildAccount, buildSession } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildApplicant, buildApplication } from '../applications/factory'
import { Application } from '../applications/model'
import { Employer } from '../employers/model'
import { buildJob } from '../jobs/factory'
import { Job } from '../jobs/model'
import { makeTalentHandle } from '../talents/actions/make-talent-handle'
import { buildTalent } from '../talents/factory'
import { expireOverdueJobInvitations } from './actions/expire-overdue-job-invitations'
import { buildJobInvitation } from './factory'
import { JobInvitation } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const resume = { kind: 'online', language: 'zh' }
const dayMs = 86_400_000
const invite = (employer: AccountRow & { token: string }, student: AccountRow, jobId: Types.ObjectId, note = '') =>
  app.call('POST', '/api/job-invitations', { token: employer.token, body: { talentHandle: makeTalentHandle(String(employer.employerId), String(student.studentId)), jobId: jobId.toString(), note } })
const answer = (token: string, id: string, action: string, body: object = {}) => app.call('POST', `/api/job-invitations/${id}/${action}`, { token, body: { version: 1, ...body } })
const show = (token: string, id: string) => app.call('GET', `/api/job-invitations/${id}`, { token })
/** A moment's validity is as good as seven days': the session would end before. */
const endValidity = (id: string) => JobInvitation.updateOne({ _id: id }, { validUntil: time.now })
const statusOf = async (id: string) => (await JobInvitation.findById(id).orFail()).status

describe('inviting', () => {
  it('R-JOB-4 tells the student at once, with the name masked to the employer', async () => {
    const [student, { row: job, employer }] = [await buildTalent(), await buildJob()]
    const { status, body } = await invite(employer, student, job._id, '欢迎来聊聊')
    expect([status, body]).toMatchObject([200, { status: { key: 'open' }, student: { name: '张**' }, opened: false, validUntil: new Date(time.now.getTime() + limits.jobInvitationDays * dayMs).toISOString() }])
    const told = await Outbox.findOne({ accountId: student._id, kind: 'job_invitation' }).orFail()
    expect(told.notice.data).toMatchObject({ position: job.title, note: '欢迎来聊聊' })
  })
  it('R-MSG-4 a phone number in the note stays in the invitation', async () => {
    const { student } = await buildJobInvitation({ note: '加我微信 13800001111' })
    const told = await Outbox.findOne({ accountId: student._id, kind: 'job_invitation' }).orFail()
    expect(JSON.stringify(told.notice)).not.toContain('13800001111')
  })
  it('R-JOB-4 while one is open another is refused, after its end it is not', async () => {
    const { id, student, employer, job } = await buildJobInvitation()
    expect(await invite(employer, student, job._id)).toMatchObject({ status: 409, body: { error: 'already_invited' } })
    await endValidity(id)
    expect((await invite(employer, student, job._id)).status).toBe(200)
    expect(await JobInvitation.distinct('status', { studentId: student.studentId })).toEqual(['expired', 'open'])
  })
  it('R-JOB-4 of two at once one is sent', async () => {
    const [student, { row: job, employer }] = [await buildTalent(), await buildJob()]
    const answers = await Promise.all([invite(employer, student, job._id), invite(employer, student, job._id)])
    expect(answers.map(({ body }) => body.error ?? 'sent').sort()).toEqual(['already_invited', 'sent'])
  })
  it('R-JOB-4 the database lets no second open one in', async () => {
    const { row } = await buildJobInvitation()
    await expect(JobInvitation.collection.insertOne({ ...row, _id: new Types.ObjectId() })).rejects.toMatchObject({ code: 11000 })
  })
  it('R-JOB-4 one who applied already is not invited', async () => {
    const [student, { row: job, employer }] = [await buildTalent(), await buildJob()]
    await buildApplication({ student, employer, job })
    expect((await invite(employer, student, job._id)).body.error).toBe('student_already_applied')
  })
  it('R-ACC-7 one who is no longer to be found, or blocked the employer, is not there', async () => {
    const [student, { row: job, employer }] = [await buildTalent(), await buildJob()]
    await app.call('POST', '/api/privacy/blocked-employers', { token: student.token, body: { employerId: String(employer.employerId) } })
    expect((await invite(employer, student, job._id)).body.error).toBe('student_not_findable')
    const hidden = await buildAccount('student')
    expect((await invite(employer, hidden, job._id)).body.error).toBe('student_not_findable')
    expect(await JobInvitation.countDocuments({ jobId: job._id })).toBe(0)
  })
  it('R-JOB-4 takes only a handle made for this employer, and only for a day', async () => {
    const [student, { row: job, employer }] = [await buildTalent(), await buildJob()]
    const send = (talentHandle: string) => app.call('POST', '/api/job-invitations', { token: employer.token, body: { talentHandle, jobId: job._id.toString() } })
    const own = makeTalentHandle(String(employer.employerId), String(student.studentId))
    const foreign = makeTalentHandle(new Types.ObjectId().toString(), String(student.studentId))
    for (const handle of [foreign, String(student.studentId), `${own.slice(0, -2)}AA`, 'x']) expect((await send(handle)).body.error).toBe('student_not_findable')
    time.pass(dayMs)
    employer.token = await buildSession(employer)
    expect((await send(own)).body.error).toBe('student_not_findable')
  })
  it('R-JOB-4 only for one’s own job that takes applications, and only while approved', async () => {
    const [student, own, other, closed] = [await buildTalent(), await buildJob(), await buildJob(), await buildJob({ state: 'closed' })]
    expect((await invite(own.employer, student, other.row._id)).body.error).toBe('not_found')
    expect((await invite(closed.employer, student, closed.row._id)).body.error).toBe('job_closed')
    await Employer.updateOne({ _id: own.employer.employerId }, { approved: false })
    expect((await invite(own.employer, student, own.row._id)).body.error).toBe('employer_not_approved')
  })
})

describe('answering', () => {
  it('R-JOB-4 opening it is noted once, for the employer to see', async () => {
    const { id, student, employer } = await buildJobInvitation()
    await show(employer.token, id)
    expect((await show(employer.token, id)).body.opened).toBe(false)
    await show(student.token, id)
    const first = (await JobInvitation.findById(id).orFail()).openedAt
    time.pass(1000)
    await show(student.token, id)
    expect((await JobInvitation.findById(id).orFail()).openedAt).toEqual(first)
    expect((await show(employer.token, id)).body.opened).toBe(true)
  })
  it('R-JOB-4 accepting is applying, and the employer reads the name from then on', async () => {
    const { id, student, employer, job } = await buildJobInvitation()
    const { body } = await answer(student.token, id, 'apply', { resume })
    expect(await Application.findById(String(body.applicationId)).lean()).toMatchObject({ studentId: student.studentId, jobId: job._id, invited: true, status: 'submitted' })
    expect((await show(employer.token, id)).body).toMatchObject({ status: { key: 'applied' }, student: { name: student.name }, applicationId: body.applicationId })
  })
  it('R-JOB-4 whatever refuses the application leaves the invitation open', async () => {
    const { id, student, job } = await buildJobInvitation()
    await Job.updateOne({ _id: job._id }, { status: 'closed', open: false })
    expect((await answer(student.token, id, 'apply', { resume })).body.error).toBe('job_closed')
    expect([await statusOf(id), await Application.countDocuments({ jobId: job._id })]).toEqual(['open', 0])
  })
  it('R-CV-2 the gate holds for the invited too, with what is missing', async () => {
    const { id, student } = await buildJobInvitation({ student: await buildTalent({ resume: false }) })
    expect(await answer(student.token, id, 'apply', { resume })).toMatchObject({ status: 422, body: { error: 'resume_incomplete', details: { gate: 60 } } })
    expect(await statusOf(id)).toBe('open')
  })
  it('R-JOB-4 applying from the job’s own page answers it too', async () => {
    const { id, student, job } = await buildJobInvitation()
    const { body } = await app.call('POST', '/api/applications', { token: student.token, body: { jobId: job._id.toString(), resume } })
    expect([body.invited, await statusOf(id)]).toEqual([true, 'applied'])
  })
  it('R-JOB-4 accepted twice at once it is one application', async () => {
    const { id, student, job } = await buildJobInvitation()
    const answers = await Promise.all([answer(student.token, id, 'apply', { resume }), answer(student.token, id, 'apply', { resume })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await Application.countDocuments({ jobId: job._id })).toBe(1)
  })
  it.each([['decline', { reason: '想先准备考试' }, '想先准备考试'], ['decline', {}, undefined]])('R-JOB-4 %s %j', async (action, body, reason) => {
    const { id, student, employer } = await buildJobInvitation()
    expect((await answer(student.token, id, action, body)).status).toBe(200)
    const seen = (await show(employer.token, id)).body
    expect([seen.status, seen.declineReason, JSON.stringify(seen).includes(student.name)]).toEqual([expect.objectContaining({ key: 'declined' }), reason, false])
  })
  it.each([['apply', { resume }], ['decline', {}], ['withdraw', {}]])('R-JOB-4 %s past its end is refused by the clock, though no sweeper ran', async (action, body) => {
    const { id, student, employer } = await buildJobInvitation()
    await endValidity(id)
    expect((await answer(action === 'withdraw' ? employer.token : student.token, id, action, body)).body.error).toBe('job_invitation_expired')
    expect((await show(student.token, id)).body.status).toMatchObject({ key: 'expired' })
  })
  it.each(['declined', 'applied', 'withdrawn', 'expired'] as const)('R-JOB-4 nothing follows %s', async (state) => {
    const { id, student } = await buildJobInvitation({ state })
    expect((await answer(student.token, id, 'decline')).body.error).toBe('illegal_transition')
    expect(await statusOf(id)).toBe(state)
  })
  it('R-JOB-4 nobody else’s exists', async () => {
    const { id } = await buildJobInvitation()
    for (const role of ['student', 'employer'] as const) expect((await show((await buildAccount(role)).token, id)).body.error).toBe('not_found')
    expect((await answer((await buildAccount('student')).token, id, 'decline')).body.error).toBe('not_found')
  })
})

describe('both lists', () => {
  it('R-JOB-4 show received and sent, open and expired by the clock', async () => {
    const student = await buildApplicant()
    const late = await buildJobInvitation({ student })
    time.pass(1000)
    await endValidity(late.id)
    const fresh = await buildJobInvitation({ student, employer: late.employer })
    const list = async (token: string, query: string) => ((await app.call('GET', `/api/job-invitations${query}`, { token })).body as unknown as { items: { id: string }[] }).items.map(({ id }) => id)
    for (const { token } of [student, late.employer]) {
      expect(await list(token, '')).toEqual([fresh.id, late.id])
      expect(await list(token, '?status=open')).toEqual([fresh.id])
      expect(await list(token, '?status=expired')).toEqual([late.id])
    }
  })
  it('R-JOB-4 the sweeper only writes down what the clock decided', async () => {
    const { id } = await buildJobInvitation({ state: 'overdue' })
    const { id: open } = await buildJobInvitation()
    expect(await expireOverdueJobInvitations(100)).toBeGreaterThanOrEqual(1)
    expect([await statusOf(id), await statusOf(open)]).toEqual(['expired', 'open'])
  })
})
