import { limits } from '@shared/kernel/limits'
import { createHmac } from 'node:crypto'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { testEnv } from '../../../test/test-env'
import { History } from '../../db/history'
import { useSettings } from '../../settings'
import { startFakeWechat, type FakeWechat } from '../../wechat/testing/fake-wechat'
import { buildAccount } from '../accounts/factory'
import { buildApplicant } from '../applications/factory'
import { buildInterview, type InterviewSpec } from '../interviews/factory'
import { endStaleCalls } from './actions/end-stale-calls'
import { buildCall } from './factory'
import { Call } from './model'
import { CallSignal } from './signal-model'

let app: TestApp
let fake: FakeWechat
const turn = { STUN_URLS: 'stun:turn.example.edu.cn:3478', TURN_URLS: 'turn:turn.example.edu.cn:3478', TURN_SECRET: 'north wind and sun' }
beforeAll(async () => {
  fake = await startFakeWechat()
  app = await startTestApp({ ...turn, WECHAT_API_BASE: fake.base })
})
afterAll(async () => { await app.stop(); await fake.stop() })
const time = useTestClock()

const call = (token: string, interviewId: string) => app.call('POST', '/api/calls', { token, body: { interviewId } })
const step = (token: string, id: string, word: 'answer' | 'refuse', version = 1) => app.call('POST', `/api/calls/${id}/${word}`, { token, body: { version } })
const hangUp = (token: string, id: string) => app.call('POST', `/api/calls/${id}/hang-up`, { token })

describe('calling', () => {
  it.each([
    ['before its time', { state: 'accepted' }, 'call_too_early'], ['not accepted', { state: 'invited' }, 'call_not_accepted'], ['on site', { state: 'begun', arrangement: { kind: 'onsite', place: '主楼 301' } }, 'call_not_video'],
    ['decided', { state: 'passed' }, 'interview_over'], ['cancelled', { state: 'cancelled' }, 'interview_over'],
  ] satisfies [string, InterviewSpec, string][])('R-INT-3 refuses a call of an interview %s', async (_what, spec, error) => {
    const { id, employer } = await buildInterview(spec)
    expect((await call(employer.token, id)).body.error).toBe(error)
    expect(await Call.countDocuments({ interviewId: id })).toBe(0)
  })

  it('R-INT-3 opens at the very second of the agreed time', async () => {
    const { id, row, employer } = await buildInterview({ state: 'accepted', arrangement: { startsAt: new Date(time.now.getTime() + 3_600_000).toISOString() } })
    time.pass(row.startsAt.getTime() - time.now.getTime() - 1)
    expect((await call(employer.token, id)).body).toMatchObject({ error: 'call_too_early', details: { opensAt: row.startsAt.toISOString() } })
    time.pass(1)
    expect((await call(employer.token, id)).body).toMatchObject({ status: { key: 'ringing' }, ringsUntil: new Date(time.now.getTime() + limits.callRingSeconds * 1000).toISOString() })
  })

  it('R-INT-3 another unit cannot call', async () => {
    const { id } = await buildInterview({ state: 'begun' })
    expect((await call((await buildAccount('employer')).token, id)).body.error).toBe('not_found')
  })

  it('R-INT-3 one call of an interview at a time, also of two at once', async () => {
    const { id, employer } = await buildInterview({ state: 'begun' })
    const answers = await Promise.all([call(employer.token, id), call(employer.token, id)])
    expect(answers.map(({ body }) => body.error ?? 'rings').sort()).toEqual(['call_busy', 'rings'])
    expect(await Call.countDocuments({ interviewId: id, active: true })).toBe(1)
  })

  it('R-INT-3 the student sees it ring, takes it, and either side hangs up', async () => {
    const { id, student, employer } = await buildCall()
    expect((await app.call('GET', '/api/calls/current', { token: student.token })).body).toMatchObject({ call: { id, actions: [{ key: 'answer' }, { key: 'refuse' }, { key: 'hangUp' }] } })
    expect((await step(student.token, id, 'answer')).body).toMatchObject({ status: { key: 'live' }, answeredAt: time.now.toISOString() })
    time.pass(60_000)
    expect((await hangUp(employer.token, id)).body).toMatchObject({ status: { key: 'ended' }, endedAt: time.now.toISOString(), actions: [] })
    expect((await app.call('GET', '/api/calls/current', { token: student.token })).body).toEqual({})
    expect(await History.countDocuments({ subjectKind: 'interview-call', subjectId: id })).toBe(3)
  })

  it('R-INT-3 after 暂不接听 the employer may call again', async () => {
    const { id, student, employer, interview } = await buildCall()
    expect((await step(student.token, id, 'refuse')).body).toMatchObject({ status: { key: 'refused' } })
    expect((await call(employer.token, interview.id)).status).toBe(200)
  })

  it('R-INT-3 who rings out was missed, by the clock alone', async () => {
    const { id, student, employer, interview } = await buildCall()
    time.pass(limits.callRingSeconds * 1000)
    expect((await app.call('GET', `/api/calls/${id}`, { token: employer.token })).body).toMatchObject({ status: { key: 'missed' } })
    expect((await step(student.token, id, 'answer')).body.error).toBe('call_over')
    expect((await app.call('GET', '/api/calls/current', { token: student.token })).body).toEqual({})
    const again = await call(employer.token, interview.id)
    expect(again.status).toBe(200)
    expect(await Call.find({ interviewId: interview.id }).sort({ createdAt: 1 }).lean()).toMatchObject([{ status: 'missed', active: false }, { status: 'ringing', active: true }])
  })

  it('R-INT-3 the sweeper writes down what was missed, and ends what nobody is in any more', async () => {
    const [missed, left] = [await buildCall(), await buildCall('live')]
    time.pass(limits.callRingSeconds * 1000)
    await endStaleCalls(100)
    expect(await Call.findById(missed.id).lean()).toMatchObject({ status: 'missed' })
    expect(await Call.findById(left.id).lean()).toMatchObject({ status: 'live' })
    time.pass(limits.interviewMinutesMax * 2 * 60_000)
    await endStaleCalls(100)
    expect(await Call.findById(left.id).lean()).toMatchObject({ status: 'ended', active: false })
  })

  it('R-INT-3 a call is nothing to others', async () => {
    const { id } = await buildCall()
    const { token } = await buildApplicant()
    const tries = [app.call('GET', `/api/calls/${id}`, { token }), step(token, id, 'answer'), hangUp(token, id), app.call('GET', `/api/calls/${id}/ice-servers`, { token }), app.call('GET', `/api/calls/${id}/signals`, { token })]
    expect((await Promise.all(tries)).map(({ body }) => body.error)).toEqual(Array(5).fill('not_found'))
  })
})

describe('signals over HTTP', () => {
  const signal = (token: string, id: string, n: number, data = '{}') => app.call('POST', `/api/calls/${id}/signals`, { token, body: { n, kind: 'candidate', data } })
  const read = async (token: string, id: string, after = -1) => (await app.call('GET', `/api/calls/${id}/signals?after=${after}`, { token })).body

  it('R-INT-3 the other side reads them in order, each once', async () => {
    const { id, student, employer } = await buildCall('live')
    for (const n of [7, 8, 8, 9]) await signal(employer.token, id, n, `"${n}"`)
    expect(await read(student.token, id, 7)).toEqual({ from: 'employer', items: [8, 9].map((n) => ({ n, kind: 'candidate', data: `"${n}"` })) })
    expect(await read(employer.token, id)).toEqual({ from: 'student', items: [] })
    expect(await CallSignal.countDocuments({ callId: id })).toBe(3)
  })

  it('R-INT-3 none is taken after the call', async () => {
    const { id, student } = await buildCall('ended')
    expect((await signal(student.token, id, 1)).body.error).toBe('call_over')
  })

  it('R-INT-3 of a unit’s people only the one who called takes part', async () => {
    const { id, employer } = await buildCall('live')
    const colleague = await buildAccount('employer', { employerId: employer.employerId })
    expect((await signal(colleague.token, id, 1)).body.error).toBe('not_found')
  })

  it('R-INT-3 one that is too large is refused', async () => {
    const { id, student } = await buildCall('live')
    expect((await signal(student.token, id, 1, 'x'.repeat(limits.signalBytes + 1))).body.error).toBe('validation_failed')
  })
})

describe('servers between the two', () => {
  it('R-INT-3 TURN credentials follow coturn’s rule', async () => {
    const { id, student } = await buildCall()
    const { body } = await app.call('GET', `/api/calls/${id}/ice-servers`, { token: student.token })
    const ends = time.now.getTime() / 1000 + limits.turnCredentialSeconds
    const username = `${ends}:${student._id.toString()}`
    // turnserver --use-auth-secret: the password is base64(HMAC-SHA1(secret, username)).
    const credential = createHmac('sha1', 'north wind and sun').update(username).digest('base64')
    expect(body).toEqual({ iceServers: [{ urls: ['stun:turn.example.edu.cn:3478'] }, { urls: ['turn:turn.example.edu.cn:3478'], username, credential }], expiresAt: new Date(ends * 1000).toISOString() })
  })

  it('R-INT-3 without settings there are none, and the call goes on', async () => {
    const { id, student } = await buildCall()
    useSettings(testEnv())
    const { body } = await app.call('GET', `/api/calls/${id}/ice-servers`, { token: student.token })
    useSettings(testEnv({ ...turn, WECHAT_API_BASE: fake.base }))
    expect(body.iceServers).toEqual([])
  })

  it('R-INT-3 nobody gets any after the call', async () => {
    const { id, student } = await buildCall('ended')
    expect((await app.call('GET', `/api/calls/${id}/ice-servers`, { token: student.token })).body.error).toBe('call_over')
  })
})

describe('WeChat’s rooms', () => {
  const enter = (token: string, id: string) => app.call('POST', `/api/calls/${id}/voip`, { token, body: { code: 'code-of-wx-login' } })

  it('R-INT-3 both sides enter the same room, signed by WeChat’s rule, and the session_key stays here', async () => {
    const { id, student, employer } = await buildCall('live')
    fake.on('/sns/jscode2session', () => ({ json: { openid: 'm1', session_key: 'gDyVgzwa0mFz9uUP7M6GQQ==' } }))
    const [mine, theirs] = [await enter(student.token, id), await enter(employer.token, id)]
    const { groupId, nonceStr, timeStamp, signature } = mine.body
    const signed = ['wxmp000000000001', String(groupId), String(nonceStr), String(timeStamp)].sort().join('')
    expect(signature).toBe(createHmac('sha256', 'gDyVgzwa0mFz9uUP7M6GQQ==').update(signed).digest('hex'))
    expect([theirs.body.groupId, timeStamp]).toEqual([groupId, time.now.getTime() / 1000])
    expect(mine.bytes.toString()).not.toContain('gDyVgzwa')
  })

  it('R-INT-3 a used code, and an answer without a key', async () => {
    const { id, student } = await buildCall('live')
    fake.on('/sns/jscode2session', () => ({ json: { errcode: 40163, errmsg: 'used' } }))
    expect((await enter(student.token, id)).body.error).toBe('wechat_code_invalid')
    fake.on('/sns/jscode2session', () => ({ json: { openid: 'm1' } }))
    expect((await enter(student.token, id)).body.error).toBe('voip_unavailable')
  })

  it('R-INT-3 no room after the call', async () => {
    const { id, student } = await buildCall('ended')
    expect((await enter(student.token, id)).body.error).toBe('call_over')
  })
})
