import { clock } from '../../clock'
import { createOfficialAccount } from '../official-account/create-official-account'
import { startFakeWechat, type FakeWechat } from '../testing/fake-wechat'
import { wechatEnv } from '../testing/wechat-env'
import { WechatTokenModel } from '../client/token-model'
import { WechatUserModel } from '../users/wechat-user-model'
import { createEventWork } from './create-event-work'
import { createEventMap, type WechatHandlers } from './event-map'
import { processWechatEvents, type EventWork } from './process-wechat-events'
import { recordWechatEvent } from './record-wechat-event'
import { WechatEventModel, type WechatEvent } from './wechat-event-model'

const appid = 'wxofficial0000001'
let calls: unknown[][] = []
let restoreClock = (): void => undefined
let deliveryKnown = true
const handlers: WechatHandlers = {
  bindByScene: async (input) => { calls.push(['bindByScene', input]) },
  bindByUnionid: async (input) => { calls.push(['bindByUnionid', input]) },
  markUnfollowed: async (input) => { calls.push(['markUnfollowed', input]) },
  recordDelivery: async ({ msgId, status }) => { calls.push(['recordDelivery', { msgId, status }]); return deliveryKnown },
}
const work: EventWork = { maps: { [appid]: createEventMap(handlers, async () => undefined) } }

let seconds = 0
const record = (name: string, fields: Partial<WechatEvent> = {}) => {
  seconds += 1
  return recordWechatEvent({ appid, openid: 'o1', name, at: new Date(Math.floor(clock.ms() / 1000) * 1000), ...fields }, `${name} ${seconds}`)
}
const later = (ms: number) => {
  const from = clock.ms()
  restoreClock()
  restoreClock = clock.use(() => new Date(from + ms))
}

beforeEach(async () => {
  calls = []
  deliveryKnown = true
  await Promise.all([WechatEventModel.deleteMany({}), WechatUserModel.deleteMany({})])
})
afterEach(() => { restoreClock(); restoreClock = () => undefined })

describe('events of the official account', () => {
  it('R-ACC-3 a new follower from a scene QR binds', async () => {
    await record('subscribe', { eventKey: 'qrscene_bind-1' })
    await processWechatEvents(work)
    expect(calls).toEqual([['bindByScene', { scene: 'bind-1', openid: 'o1' }]])
    expect(await WechatUserModel.findOne({ appid, openid: 'o1' }).lean()).toMatchObject({ followed: true, lastScene: 'bind-1' })
  })

  it('R-ACC-3 an old follower who scans binds', async () => {
    await record('SCAN', { eventKey: 'bind-2' })
    await processWechatEvents(work)
    expect(calls).toEqual([['bindByScene', { scene: 'bind-2', openid: 'o1' }]])
  })

  it('a follower without a scene binds nothing without a unionid', async () => {
    await record('subscribe')
    await processWechatEvents(work)
    expect(calls).toEqual([])
    expect(await WechatUserModel.countDocuments({ followed: true })).toBe(1)
  })

  it('an unfollow is noted and handed on', async () => {
    await record('unsubscribe')
    await processWechatEvents(work)
    expect(calls).toEqual([['markUnfollowed', { openid: 'o1' }]])
    expect(await WechatUserModel.countDocuments({ followed: false })).toBe(1)
  })

  it('a follow that comes after a later unfollow does not count', async () => {
    await record('unsubscribe')
    await processWechatEvents(work)
    await record('subscribe', { at: new Date(clock.ms() - 60_000) })
    await processWechatEvents(work)
    expect(await WechatUserModel.countDocuments({ followed: true })).toBe(0)
  })

  it.each([['success', 'delivered'], ['failed:user block', 'blocked'], ['failed: system failed', 'failed']])('R-MSG-1 a result of %s is %s', async (sentStatus, status) => {
    await record('TEMPLATESENDJOBFINISH', { sentMsgId: '3215967890123456789', sentStatus })
    await processWechatEvents(work)
    expect(calls).toEqual([['recordDelivery', { msgId: '3215967890123456789', status }]])
  })

  it('R-MSG-1 a result that overtakes our own send is asked again, then let go', async () => {
    deliveryKnown = false
    await record('TEMPLATESENDJOBFINISH', { sentMsgId: '9', sentStatus: 'success' })
    expect(await processWechatEvents(work)).toBe(0)
    later(11 * 60_000)
    expect(await processWechatEvents(work)).toBe(1)
    expect(calls).toHaveLength(2)
  })

  it('an event without a handler is done without an effect', async () => {
    await record('VIEW', { eventKey: 'http://x' })
    expect(await processWechatEvents(work)).toBe(1)
    expect(calls).toEqual([])
  })
})

describe('R-ACC-3 the unionid of a follower', () => {
  let fake: FakeWechat
  let real: EventWork
  beforeAll(async () => { fake = await startFakeWechat() })
  afterAll(() => fake.stop())
  beforeEach(async () => {
    fake.reset()
    await WechatTokenModel.deleteMany({})
    fake.on('/cgi-bin/stable_token', () => ({ json: { access_token: 'token-one', expires_in: 7200 } }))
    real = createEventWork({ officialAccount: createOfficialAccount(wechatEnv(fake.base)), handlers })
  })

  it('is learnt from WeChat and handed on', async () => {
    fake.on('/cgi-bin/user/info', () => ({ json: { subscribe: 1, openid: 'o1', unionid: 'u1' } }))
    await record('subscribe')
    await processWechatEvents(real)
    expect(calls).toEqual([['bindByUnionid', { unionid: 'u1', openid: 'o1' }]])
    expect(await WechatUserModel.countDocuments({ unionid: 'u1' })).toBe(1)
  })

  it('is asked for again when WeChat is busy', async () => {
    fake.on('/cgi-bin/user/info', () => ({ json: { errcode: -1, errmsg: 'busy' } }))
    await record('subscribe')
    expect(await processWechatEvents(real)).toBe(0)
    expect(await WechatEventModel.countDocuments({ state: 'queued', attempts: 1 })).toBe(1)
  })

  it('does not hold a scene’s binding up', async () => {
    fake.on('/cgi-bin/user/info', () => ({ json: { errcode: -1, errmsg: 'busy' } }))
    await record('subscribe', { eventKey: 'qrscene_bind-1' })
    expect(await processWechatEvents(real)).toBe(1)
    expect(calls).toEqual([['bindByScene', { scene: 'bind-1', openid: 'o1' }]])
  })
})

describe('working on events', () => {
  const failing: EventWork = { maps: { [appid]: { SCAN: async () => { throw new Error('broken for openid=o1') } } } }

  it('is done once by two workers at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => record('SCAN', { eventKey: `s${n}` })))
    const done = await Promise.all([processWechatEvents(work), processWechatEvents(work)])
    expect(done[0] + done[1]).toBe(20)
    expect(calls).toHaveLength(20)
  })

  it('is done again when a process died in the middle', async () => {
    await record('SCAN', { eventKey: 's' })
    await WechatEventModel.updateOne({}, { $set: { leaseOwner: 'dead', nextAttemptAt: new Date(clock.ms() + 30_000) }, $inc: { attempts: 1 } })
    expect(await processWechatEvents(work)).toBe(0)
    later(31_000)
    expect(await processWechatEvents(work)).toBe(1)
  })

  it('waits longer after each failure and ends dead', async () => {
    await record('SCAN')
    for (let n = 0; n < 8; n += 1) { await processWechatEvents(failing); later(13 * 60_000) }
    expect(await WechatEventModel.findOne().lean()).toMatchObject({ state: 'dead', attempts: 8 })
    expect(await processWechatEvents(work)).toBe(0)
  })

  it('keeps no openid in the reason of a failure', async () => {
    await record('SCAN', { openid: 'oPersonal123' })
    await processWechatEvents({ maps: { [appid]: { SCAN: async () => { throw new Error('broken for oPersonal123') } } } })
    expect((await WechatEventModel.findOne().lean())?.lastError).toBe('broken for [redacted]')
  })
})
