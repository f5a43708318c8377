import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { claimBatch } from '../../outbox/claim-batch'
import { deliver } from '../../outbox/deliver'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { buildApplicant } from '../applications/factory'
import { cancelFair } from '../fairs/actions/cancel-fair'
import { Message } from '../messages/model'
import { actorOf } from '../signing/factory'
import { buildTicket } from '../tickets/factory'
import { expireUnansweredInterviews } from './actions/expire-unanswered-interviews'
import { buildInterview, sampleArrangement, type BuiltInterview } from './factory'
import { Interview } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterEach(() => Outbox.deleteMany({}))
afterAll(() => app.stop())

const hourMs = 3_600_000
const show = (token: string, id: string) => app.call('GET', `/api/interviews/${id}`, { token })
const act = (token: string, id: string, action: string, body: object = {}) => app.call('POST', `/api/interviews/${id}/${action}`, { token, body: { version: 1, ...body } })
const statusOf = async (id: string) => (await Interview.findById(id).orFail()).status
const reminders = ({ student }: BuiltInterview) => Outbox.find({ accountId: student._id, kind: 'interview_reminder' }).sort({ nextAt: 1 }).lean()

/** What became of every reminder due by now. */
async function deliverDue(): Promise<string[]> {
  const rows = (await claimBatch(50)).filter(({ kind }) => kind === 'interview_reminder')
  return Promise.all(rows.map(async (row) => (await deliver(row, undefined, () => { throw new Error('nobody is bound') })).kind))
}

describe('answering', () => {
  it('R-INT-1 the student accepts, and reads how and when to come', async () => {
    const { id, student } = await buildInterview()
    const { body } = await act(student.token, id, 'accept')
    expect(body).toMatchObject({ status: { key: 'accepted' }, joinable: false, note: '请提前五分钟准备', history: [{ action: '邀请面试' }, { action: '接受面试', actor: student.name }] })
    expect(body.status).not.toHaveProperty('turn')
  })
  it('R-INT-1 a refusal has a reason, which the employer is told', async () => {
    const { id, student, employer } = await buildInterview({ state: 'accepted' })
    expect((await act(student.token, id, 'decline', { reason: ' ' })).body.error).toBe('validation_failed')
    expect((await act(student.token, id, 'decline', { reason: '时间不合适' })).body).toMatchObject({ status: { key: 'declined' }, reason: '时间不合适' })
    expect(await Message.find({ accountId: employer._id }).lean()).toMatchObject([{ title: '学生婉拒了面试', path: `workbench/employer/pages/interviews/index?id=${id}` }])
  })
  it.each([['accept', {}], ['decline', { reason: '时间不合适' }]])('R-INT-1 to %s once it has begun is too late, though no sweeper ran', async (action, body) => {
    const { id, student } = await buildInterview({ state: 'overdue' })
    expect((await act(student.token, id, action, body)).body.error).toBe('interview_over')
    expect((await show(student.token, id)).body).toMatchObject({ status: { key: 'unanswered' }, actions: [] })
  })
  it.each(['declined', 'cancelled', 'unanswered', 'passed'] as const)('R-INT-1 nothing follows %s', async (state) => {
    const { id, student } = await buildInterview({ state })
    expect((await act(student.token, id, 'accept')).body.error).toBe('illegal_transition')
    expect(await statusOf(id)).toBe(state)
  })
  it('R-INT-1 accepted and cancelled at the same instant, one of both holds', async () => {
    const { id, student, employer } = await buildInterview()
    const answers = await Promise.all([act(student.token, id, 'decline', { reason: '时间不合适' }), act(employer.token, id, 'cancel', { reason: '岗位已招满' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
  it('R-INT-1 nobody else’s exists', async () => {
    const { id } = await buildInterview()
    for (const role of ['student', 'employer'] as const) expect((await show((await buildAccount(role)).token, id)).body.error).toBe('not_found')
    expect((await act((await buildAccount('student')).token, id, 'accept')).body.error).toBe('not_found')
  })
  it('R-INT-1 the sweeper only writes down what the clock decided', async () => {
    const [late, ahead] = [await buildInterview({ state: 'overdue' }), await buildInterview()]
    expect(await expireUnansweredInterviews(100)).toBeGreaterThanOrEqual(1)
    expect([await statusOf(late.id), await statusOf(ahead.id)]).toEqual(['unanswered', 'invited'])
  })
})

describe('overlaps', () => {
  it('R-INT-1 ★ another interview at that time is shown before accepting, and does not refuse it', async () => {
    const first = await buildInterview({ state: 'accepted', arrangement: { minutes: 60 } })
    const at = (minutes: number) => ({ startsAt: new Date(first.row.startsAt.getTime() + minutes * 60_000).toISOString() })
    const { student } = first
    const [over, after] = [await buildInterview({ student, arrangement: at(59) }), await buildInterview({ student, arrangement: { ...at(60), minutes: 10 } })]
    expect((await show(student.token, after.id)).body.overlaps).toMatchObject([{ id: over.id }])
    expect((await show(student.token, over.id)).body.overlaps).toMatchObject([{ kind: 'interview', id: first.id, status: { key: 'accepted' } }, { id: after.id }])
    expect((await act(student.token, over.id, 'accept')).status).toBe(200)
  })
  it.each([['held', 1], ['waiting', 0], ['cancelled', 0]] as const)('R-INT-1 ★ an event of which the student’s ticket is %s is %s overlap', async (state, count) => {
    const student = await buildApplicant()
    const { fair } = await buildTicket({ student, state })
    const { id } = await buildInterview({ student })
    const { body } = await show(student.token, id)
    expect(body.overlaps).toHaveLength(count)
    if (count) expect(body.overlaps).toMatchObject([{ kind: 'fair', id: fair._id.toString(), title: fair.title, status: { key: 'held' } }])
  })
  it('R-INT-1 ★ an event that was cancelled is no overlap', async () => {
    const { student, fair, organiser } = await buildTicket({ student: await buildApplicant() })
    await cancelFair(actorOf(organiser), fair._id.toString(), { version: fair.version, reason: '场地临时不能使用' })
    const { id } = await buildInterview({ student })
    expect((await show(student.token, id)).body.overlaps).toEqual([])
  })
  it('R-INT-1 ★ what was declined is no overlap, and an employer reads none', async () => {
    const first = await buildInterview({ state: 'declined' })
    const second = await buildInterview({ student: first.student })
    const third = await buildInterview({ student: first.student })
    expect((await show(first.student.token, second.id)).body.overlaps).toMatchObject([{ id: third.id }])
    expect((await show(second.employer.token, second.id)).body.overlaps).toEqual([])
  })
})

describe('reminders', () => {
  it('R-INT-1 lie ready 24 h and 1 h before, from the acceptance on', async () => {
    const built = await buildInterview()
    expect(await reminders(built)).toEqual([])
    await act(built.student.token, built.id, 'accept')
    expect((await reminders(built)).map(({ nextAt }) => (built.row.startsAt.getTime() - nextAt.getTime()) / hourMs)).toEqual([24, 1])
  })
  it('R-INT-1 only those still ahead', async () => {
    const built = await buildInterview({ state: 'accepted', arrangement: { startsAt: new Date(time.now.getTime() + 2 * hourMs).toISOString() } })
    expect(await reminders(built)).toMatchObject([{ notice: { title: '面试将在 1 小时后开始' } }])
  })
  it('R-INT-1 come when they are due', async () => {
    await buildInterview({ state: 'accepted' })
    time.pass(24 * hourMs)
    expect(await deliverDue()).toEqual(['sent'])
    time.pass(23 * hourMs)
    expect(await deliverDue()).toContain('sent')
  })
  it('R-INT-1 of a time that was moved stay silent, also when the new one is accepted', async () => {
    const built = await buildInterview({ state: 'accepted' })
    await act(built.employer.token, built.id, 'reschedule', { arrangement: sampleArrangement({ startsAt: new Date(time.now.getTime() + 5 * 24 * hourMs).toISOString() }) })
    await act(built.student.token, built.id, 'accept', { version: 2 })
    time.pass(48 * hourMs)
    expect(await deliverDue()).toEqual(['dropped', 'dropped'])
    time.pass(48 * hourMs)
    expect(await deliverDue()).toContain('sent')
  })
  it('R-INT-1 of one that was cancelled stay silent', async () => {
    const built = await buildInterview({ state: 'accepted' })
    await act(built.employer.token, built.id, 'cancel', { reason: '岗位已招满' })
    time.pass(48 * hourMs)
    expect(await deliverDue()).toEqual(['dropped', 'dropped'])
  })
})

describe('results', () => {
  it.each([['passed', '面试通过'], ['failed', '面试未通过'], ['absent', '未参加']])('R-INT-3 %s, with a note, is told to the student', async (result, label) => {
    const { id, student, employer } = await buildInterview({ state: 'begun' })
    expect((await act(employer.token, id, 'result', { result, note: '三日内联系你' })).body).toMatchObject({ status: { key: result, label }, resultNote: '三日内联系你' })
    expect((await Outbox.findOne({ accountId: student._id, kind: 'interview_result' }).orFail()).notice.data).toMatchObject({ result: label, note: '三日内联系你' })
    expect((await act(employer.token, id, 'result', { result: 'passed' })).body.error).toBe('illegal_transition')
  })
  it('R-INT-3 not before it has begun, nor of one that was not accepted', async () => {
    const [ahead, open] = [await buildInterview({ state: 'accepted' }), await buildInterview({ state: 'overdue' })]
    expect((await act(ahead.employer.token, ahead.id, 'result', { result: 'passed' })).body.error).toBe('interview_not_begun')
    expect((await act(open.employer.token, open.id, 'result', { result: 'passed' })).body.error).toBe('illegal_transition')
  })
  it('R-INT-3 a video interview can be joined from the agreed time on, once accepted', async () => {
    const { id, row, student } = await buildInterview({ state: 'accepted', arrangement: { startsAt: new Date(time.now.getTime() + hourMs).toISOString() } })
    const joinable = async () => (await show(student.token, id)).body.joinable
    time.now = new Date(row.startsAt.getTime() - 1)
    expect(await joinable()).toBe(false)
    time.pass(1)
    expect(await joinable()).toBe(true)
  })
})
