import { type Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { buildApplication } from '../applications/factory'
import { Application } from '../applications/model'
import { Employer } from '../employers/model'
import { buildInterview, sampleArrangement } from './factory'
import { Interview } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const invite = (token: string, applicationId: string, given = {}) => app.call('POST', '/api/interviews', { token, body: { applicationId, arrangement: sampleArrangement(given) } })
const pushesOf = async (student: { _id: Types.ObjectId }) => (await Outbox.find({ accountId: student._id }).sort({ createdAt: 1 }).lean()).map(({ kind }) => kind)
const statusOf = async (id: string) => (await Interview.findById(id).orFail()).status

describe('inviting', () => {
  it('R-INT-1 leads the application to 邀面试 in the same step, and tells the student once', async () => {
    const { id, student, employer } = await buildApplication({ state: 'viewed' })
    const { status, body } = await invite(employer.token, id)
    expect([status, body]).toMatchObject([200, { status: { key: 'invited', turn: 'student' }, applicationId: id, kind: { key: 'video' }, contact: { name: '王经理', phone: '0451-86200001' }, joinable: false, overlaps: [] }])
    expect((await Application.findById(id).orFail()).status).toBe('interview')
    expect(await pushesOf(student)).toEqual(['interview_invitation'])
  })
  it('R-INT-1 an application already at 邀面试 stays there', async () => {
    const { id, employer } = await buildApplication({ state: 'interview' })
    expect((await invite(employer.token, id)).status).toBe(200)
    expect((await Application.findById(id).orFail()).status).toBe('interview')
  })
  it.each(['withdrawn', 'offered'] as const)('R-INT-1 refuses an application that is %s', async (state) => {
    const { id, employer } = await buildApplication({ state })
    expect((await invite(employer.token, id)).body.error).toBe('application_not_invitable')
    expect(await Interview.countDocuments({ applicationId: id })).toBe(0)
  })
  it('R-INT-1 of two invitations at once one stands', async () => {
    const { id, employer } = await buildApplication()
    const answers = await Promise.all([invite(employer.token, id), invite(employer.token, id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await Interview.countDocuments({ applicationId: id })).toBe(1)
  })
  it('R-INT-1 one that began unanswered makes room, one under way does not', async () => {
    const { id, application, employer } = await buildInterview({ state: 'overdue' })
    const { body } = await invite(employer.token, application.id)
    expect([await statusOf(id), body.status]).toMatchObject(['unanswered', { key: 'invited' }])
    expect(await invite(employer.token, application.id)).toMatchObject({ status: 409, body: { error: 'interview_exists', details: { interviewId: body.id } } })
  })
  it.each([['in the past', { startsAt: '2026-01-01T00:00:00.000Z' }, 'interview_in_past'], ['in two hundred days', { startsAt: '2027-06-15T00:00:00.000Z' }, 'interview_too_far'], ['on site without a place', { kind: 'onsite' }, 'validation_failed'], ['of five hours', { minutes: 300 }, 'validation_failed']])('R-INT-1 refuses one %s', async (_what, given, error) => {
    time.now = new Date('2026-11-23T02:00:00.000Z')
    const { id, employer } = await buildApplication()
    expect((await invite(employer.token, id, given)).body.error).toBe(error)
    expect((await Application.findById(id).orFail()).status).toBe('submitted')
  })
  it('R-INT-1 only of one’s own applicants, and only while approved', async () => {
    const { id, employer } = await buildApplication()
    expect((await invite((await buildAccount('employer')).token, id)).body.error).toBe('not_found')
    await Employer.updateOne({ _id: employer.employerId }, { approved: false })
    expect((await invite(employer.token, id)).body.error).toBe('employer_not_approved')
  })
  it('R-INT-1 the contact’s number is not stored in clear', async () => {
    const { id } = await buildInterview()
    expect((await Interview.findById(id).orFail()).contactPhone).not.toContain('86200001')
  })
  it('R-INT-1 a withdrawal at the same instant leaves no open interview behind', async () => {
    const { id, row, student, employer } = await buildApplication()
    await Promise.all([invite(employer.token, id), app.call('POST', `/api/applications/${id}/withdraw`, { token: student.token, body: { version: row.version } })])
    const ended = (await Application.findById(id).orFail()).status === 'withdrawn'
    expect(ended ? await Interview.countDocuments({ applicationId: id, active: true }) : 0).toBe(0)
  })
})

describe('moving and cancelling', () => {
  const act = (token: string, id: string, action: string, body: object) => app.call('POST', `/api/interviews/${id}/${action}`, { token, body })

  it('R-INT-1 another time is a new version that the student is asked for again', async () => {
    const { id, student, employer } = await buildInterview({ state: 'accepted' })
    const arrangement = sampleArrangement({ kind: 'onsite', place: '创新路 2 号三楼', startsAt: new Date(time.now.getTime() + 3 * 86_400_000).toISOString() })
    const { body } = await act(employer.token, id, 'reschedule', { version: 1, arrangement })
    expect(body).toMatchObject({ status: { key: 'invited' }, version: 2, place: '创新路 2 号三楼', startsAt: arrangement.startsAt })
    expect((await pushesOf(student)).filter((kind) => kind === 'interview_invitation')).toHaveLength(2)
    expect((await act(student.token, id, 'accept', { version: 1 })).body).toMatchObject({ error: 'stale_version', details: { version: 2 } })
  })
  it('R-INT-1 cancelling needs a reason, which the student is told', async () => {
    const { id, student, employer } = await buildInterview({ state: 'accepted' })
    expect((await act(employer.token, id, 'cancel', { version: 1, reason: '' })).body.error).toBe('validation_failed')
    expect((await act(employer.token, id, 'cancel', { version: 1, reason: '岗位已招满' })).body).toMatchObject({ status: { key: 'cancelled' }, reason: '岗位已招满' })
    expect((await app.call('GET', '/api/messages', { token: student.token })).body.items).toMatchObject([{ title: '面试已被取消' }, {}])
  })
  it.each([['reschedule', { arrangement: sampleArrangement() }], ['cancel', { reason: '岗位已招满' }]])('R-INT-1 %s after it has begun is refused', async (action, body) => {
    const { id, employer } = await buildInterview({ state: 'begun' })
    expect((await act(employer.token, id, action, { version: 1, ...body })).body.error).toBe('interview_over')
    expect(await statusOf(id)).toBe('accepted')
  })
  it('R-INT-1 an application that is withdrawn takes its interview along', async () => {
    const { id, application: { id: applicationId }, student } = await buildInterview()
    await app.call('POST', `/api/applications/${applicationId}/withdraw`, { token: student.token, body: { version: 1 } })
    expect(await Interview.findById(id).lean()).toMatchObject({ status: 'declined', active: false, reason: '已撤回投递' })
  })
  it('R-INT-1 不合适 cancels what has not begun, told once; what has begun still gets its result', async () => {
    const [ahead, begun] = [await buildInterview(), await buildInterview({ state: 'begun' })]
    for (const { application, employer } of [ahead, begun]) await app.call('POST', `/api/applications/${application.id}/turn-down`, { token: employer.token, body: { version: 1, reason: '岗位已招满' } })
    expect([await statusOf(ahead.id), await statusOf(begun.id)]).toEqual(['cancelled', 'accepted'])
    expect(await pushesOf(ahead.student)).toEqual(['interview_invitation', 'application_result'])
  })
})
