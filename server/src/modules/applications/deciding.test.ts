import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { History } from '../../db/history'
import { useRate } from '../../http/rate-limit'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { Employer } from '../employers/model'
import { buildJob } from '../jobs/factory'
import { Message } from '../messages/model'
import { PrivacySettings } from '../privacy/model'
import { type AccountRow } from '../accounts/model'
import { applicationWorkflow } from '@shared/applications/workflow'
import { applyLimits } from './apply-limits'
import { buildApplication, type ApplicationState } from './factory'
import { Application } from './model'
import { clock } from '../../clock'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const show = (token: string, id: string) => app.call('GET', `/api/applications/${id}`, { token })
const post = (token: string, id: string, action: string, body: object = {}) => app.call('POST', `/api/applications/${id}/${action}`, { token, body: { version: 1, ...body } })
const paths = { inviteToInterview: 'invite-to-interview', offer: 'offer', turnDown: 'turn-down', withdraw: 'withdraw' } as const
const colleague = (employer: AccountRow) => buildAccount('employer', { employerId: employer.employerId })

it('R-JOB-3 drawing what was sent costs of the limit what there is to draw', async () => {
  const { id, student } = await buildApplication()
  const read = async () => (await app.call('GET', `/api/applications/${id}/resume`, { token: student.token })).status
  await useRate(applyLimits.resumes, String(student._id), applyLimits.resumes.points - 3)
  const usual = await read()
  await Application.updateOne({ _id: id }, { 'snapshot.content.selfDescription.text': '字'.repeat(20_000) })
  expect([usual, await read()]).toEqual([200, 429])
})

describe('the first look', () => {
  it('R-JOB-3 of the employer writes 已查看, and the student sees when', async () => {
    const { id, employer, student } = await buildApplication()
    expect((await show(employer.token, id)).body).toMatchObject({ status: { key: 'viewed' }, student: { name: '张雨桐' } })
    expect((await show(student.token, id)).body).toMatchObject({ status: { key: 'viewed' }, history: [{ to: '已投递' }, { action: '查看简历', to: '已查看' }] })
  })
  it('R-JOB-3 is written once, however many look at the same instant', async () => {
    const { id, employer } = await buildApplication()
    const others = [await colleague(employer), await colleague(employer)]
    const answers = await Promise.all([employer, ...others, employer].map(({ token }) => show(token, id)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await History.countDocuments({ subjectId: new Types.ObjectId(id), action: 'view' })).toBe(1)
  })
  it('R-JOB-3 is none by the student, nor by asking for the head alone', async () => {
    const { id, employer, student } = await buildApplication()
    await show(student.token, id)
    await fetch(`${app.url}/api/applications/${id}`, { method: 'HEAD', headers: { authorization: `Bearer ${employer.token}` } })
    expect((await Application.findById(id).orFail()).status).toBe('submitted')
  })
  it('R-JOB-3 nobody else’s application exists', async () => {
    const { id } = await buildApplication()
    for (const role of ['student', 'employer'] as const) expect((await show((await buildAccount(role)).token, id)).body.error).toBe('not_found')
    expect((await Application.findById(id).orFail()).status).toBe('submitted')
  })
})

describe('deciding', () => {
  const states = Object.keys(applicationWorkflow.states) as ApplicationState[]
  const cells = states.flatMap((state) => (Object.keys(paths) as (keyof typeof paths)[]).map((action) => [action, state] as const))
  it.each(cells)('R-JOB-3 %s in %s is as the table says', async (action, state) => {
    const { id, employer, student } = await buildApplication({ state })
    const rule = applicationWorkflow.actions[action]
    const allowed = rule.from.some((from) => from === state)
    const answer = await post(action === 'withdraw' ? student.token : employer.token, id, paths[action], action === 'turnDown' ? { reason: '岗位已招满' } : {})
    expect(answer.body.error).toBe(allowed ? undefined : 'illegal_transition')
    expect((await Application.findById(id).orFail()).status).toBe(allowed ? rule.to : state)
  })
  it.each([['invite-to-interview', { note: '周三上午十点' }, '邀面试', '周三上午十点'], ['turn-down', { reason: '岗位已招满' }, '不合适', '岗位已招满'], ['invite-to-interview', { note: '请打 13800001111' }, '邀面试', '详情见职位申请记录']] as const)('R-MSG-1 %s %j is told to the student at once', async (action, said, result, note) => {
    const { id, employer, student } = await buildApplication()
    await post(employer.token, id, action, said)
    const [row] = await Outbox.find({ accountId: student._id, kind: 'application_result' }).lean()
    expect(row?.notice.data).toMatchObject({ result, note, employerName: expect.any(String), position: 'Java 开发工程师' })
    expect(row?.notice.path).toContain(id)
    expect(await Message.countDocuments({ accountId: student._id, kind: 'application_result' })).toBe(1)
  })
  it('R-JOB-3 a refusal gives its reason, which the student reads in the time line', async () => {
    const { id, employer, student } = await buildApplication()
    expect((await post(employer.token, id, 'turn-down')).body.error).toBe('validation_failed')
    await post(employer.token, id, 'turn-down', { reason: '岗位已招满' })
    expect((await show(student.token, id)).body).toMatchObject({ status: { key: 'unfit' }, history: [{}, { action: '不合适', reason: '岗位已招满' }] })
  })
  it('R-JOB-3 a 不合适 said by mistake becomes an interview, and nothing else', async () => {
    const { id, employer, student } = await buildApplication({ state: 'unfit' })
    expect((await show(employer.token, id)).body.actions).toMatchObject([{ key: 'inviteToInterview' }])
    await post(employer.token, id, 'invite-to-interview', { note: '上次点错了，请来面试' })
    expect((await show(student.token, id)).body).toMatchObject({ status: { key: 'interview' }, history: [{}, { action: '不合适' }, { action: '邀面试', reason: '上次点错了，请来面试' }] })
  })
  it('R-JOB-3 names the version it read', async () => {
    const { id, employer } = await buildApplication()
    expect((await post(employer.token, id, 'invite-to-interview', { version: 2 })).body.error).toBe('stale_version')
  })
  it('R-ACC-8 a suspended employer decides nothing', async () => {
    const { id, employer } = await buildApplication({ state: 'viewed' })
    await Employer.updateOne({ _id: employer.employerId }, { approved: false })
    expect((await post(employer.token, id, 'offer')).body.error).toBe('employer_not_approved')
    expect((await Application.findById(id).orFail()).status).toBe('viewed')
  })
  it('R-JOB-3 录用意向 hands over what a signing invitation takes, to this employer only', async () => {
    const { id, employer, student } = await buildApplication({ state: 'offered' })
    expect((await show(employer.token, id)).body.signingHandle).toContain(String(student.studentId))
    expect((await show(student.token, id)).body.signingHandle).toBeUndefined()
  })
  it('R-JOB-3 of a withdrawal and an offer at once one holds', async () => {
    const { id, employer, student } = await buildApplication({ state: 'viewed' })
    const answers = await Promise.all([post(student.token, id, 'withdraw'), post(employer.token, id, 'offer')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('what the employer reads', () => {
  it('R-ACC-7 shows phone and e-mail of one who applied, and the phone no longer once it is hidden', async () => {
    const { id, employer, student } = await buildApplication()
    expect((await show(employer.token, id)).body.contact).toEqual({ phone: '13800002201', email: 'zyt@example.edu.cn', phoneHidden: false })
    await PrivacySettings.create([{ studentId: student.studentId, findable: false, hidePhone: true, blocked: [], updatedAt: clock.now() }])
    const hidden = await show(employer.token, id)
    expect(hidden.body.contact).toEqual({ email: 'zyt@example.edu.cn', phoneHidden: true })
    expect(hidden.bytes.toString()).not.toContain('13800002201')
  })
  it('R-ACC-7 keeps identity number and student number to itself', async () => {
    const { id, employer, student } = await buildApplication()
    const text = (await show(employer.token, id)).bytes.toString()
    expect(text).not.toContain('11010519491231002X')
    expect(text).not.toContain(String(student.studentNo))
  })
  it('R-CV-3 opens the résumé as a PDF, which is a look too', async () => {
    const { id, employer } = await buildApplication()
    const answer = await app.call('GET', `/api/applications/${id}/resume`, { token: employer.token })
    expect([answer.status, answer.headers.get('content-type'), answer.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-'])
    expect((await Application.findById(id).orFail()).status).toBe('viewed')
  })
  it('R-JOB-3 of a withdrawn application keeps the line, not the résumé', async () => {
    const { id, employer } = await buildApplication({ state: 'withdrawn' })
    const { body } = await show(employer.token, id)
    expect([body.status, body.snapshot, body.contact]).toEqual([expect.objectContaining({ key: 'withdrawn' }), undefined, undefined])
    expect((await app.call('GET', `/api/applications/${id}/resume`, { token: employer.token })).body.error).toBe('application_ended')
  })
})

describe('the board', () => {
  it('R-JOB-3 counts each state, of one job or of all, of this employer alone', async () => {
    const employer = await buildAccount('employer')
    const { row: job } = await buildJob({ employer })
    await buildApplication({ employer, job })
    await buildApplication({ employer, job, state: 'unfit' })
    await buildApplication({ employer })
    await buildApplication()
    const board = async (query: string) => (await app.call('GET', `/api/applications/board${query}`, { token: employer.token })).body as unknown as { total: number; columns: { status: { key: string }; count: number }[] }
    const all = await board('')
    expect([all.total, all.columns.map(({ status, count }) => [status.key, count])]).toEqual([3, [['submitted', 2], ['viewed', 0], ['interview', 0], ['offered', 0], ['unfit', 1], ['withdrawn', 0]]])
    expect((await board(`?jobId=${job._id.toString()}`)).total).toBe(2)
    const { body } = await app.call('GET', `/api/applications?jobId=${job._id.toString()}&status=unfit`, { token: employer.token })
    expect(body.items).toHaveLength(1)
    expect(JSON.stringify(body)).not.toContain('138')
  })
  it('R-JOB-3 finds an applicant of this employer by the name in full', async () => {
    const { id, employer, row } = await buildApplication()
    const other = await buildApplication({ employer })
    await buildApplication()
    await Application.updateOne({ _id: other.id }, { studentName: '欧阳明月' })
    const named = async (name: string) => (await app.call('GET', `/api/applications?name=${encodeURIComponent(name)}`, { token: employer.token })).body.items
    expect(await named(row.studentName)).toMatchObject([{ id }])
    expect(await named('欧阳明月')).toMatchObject([{ id: other.id }])
    expect(await named('.*')).toEqual([])
  })
  it('R-JOB-3 turns down several at once, answered item by item', async () => {
    const employer = await buildAccount('employer')
    const [good, ended, foreign] = [await buildApplication({ employer }), await buildApplication({ employer, state: 'offered' }), await buildApplication()]
    const answer = await app.call('POST', '/api/applications/batch-turn-down', { token: employer.token, body: { ids: [good.id, ended.id, foreign.id, good.id], reason: '岗位已招满' } })
    expect(answer.body.results).toMatchObject([{ id: good.id, ok: true }, { id: ended.id, ok: false, refusal: { error: 'illegal_transition' } }, { id: foreign.id, ok: false, refusal: { error: 'not_found' } }])
    expect(await Promise.all([good, ended, foreign].map(async ({ id }) => (await Application.findById(id).orFail()).status))).toEqual(['unfit', 'offered', 'submitted'])
  })
  it('R-JOB-3 takes fifty at a time, no more', async () => {
    const { token } = await buildAccount('employer')
    const ids = Array.from({ length: 51 }, () => new Types.ObjectId().toString())
    expect(await app.call('POST', '/api/applications/batch-turn-down', { token, body: { ids, reason: '岗位已招满' } })).toMatchObject({ status: 422, body: { error: 'batch_too_long' } })
  })
})
