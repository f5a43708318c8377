import { createEventKicker } from '../events/event-kicker'
import { createOfficialAccount } from '../official-account/create-official-account'
import { startFakeWechat, type FakeWechat } from '../testing/fake-wechat'
import { startWechatApp } from '../testing/start-wechat-app'
import { wechatEnv } from '../testing/wechat-env'
import { WechatUserModel } from '../users/wechat-user-model'
import { blindIndex } from '../../db/sealed'
import { forgiveRate, useRate } from '../../http/rate-limit'
import { clock } from '../../clock'
import { localPage } from './local-page'
import { OauthCodeModel } from './oauth-code-model'
import type { OauthUser } from './oauth-deps'
import { OauthStateModel } from './oauth-state-model'
import { startLimit } from './start-limit'

const exchange = '/sns/oauth2/access_token'
let fake: FakeWechat
let app: { base: string; stop(): Promise<void> }
let users: OauthUser[] = []
let restoreClock = (): void => undefined

beforeAll(async () => {
  fake = await startFakeWechat()
  const env = wechatEnv(fake.base)
  app = await startWechatApp({
    env, officialAccount: createOfficialAccount(env), kicker: createEventKicker({ maps: {} }, () => undefined),
    onWechatUser: async (user) => { users.push(user); return { redirect: user.next } },
  })
})
afterAll(async () => { await app.stop(); await fake.stop() })
beforeEach(async () => {
  users = []
  fake.reset()
  fake.on(exchange, () => ({ json: { access_token: 'w', openid: 'o1', scope: 'snsapi_base', unionid: 'u1' } }))
  await Promise.all([OauthStateModel.deleteMany({}), OauthCodeModel.deleteMany({}), WechatUserModel.deleteMany({})])
})
afterEach(() => { restoreClock(); restoreClock = () => undefined })

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.base}${path}`, { redirect: 'manual', headers })
const start = async (next = '/m/pages/me/index?a=1') => {
  const answer = await get(`/wechat/oauth/start?next=${encodeURIComponent(next)}`)
  const target = new URL(answer.headers.get('location') ?? 'http://none')
  const setCookie = answer.headers.get('set-cookie') ?? ''
  return { target, setCookie, state: target.searchParams.get('state') ?? '', cookie: setCookie.split(';')[0] ?? '' }
}
const comeBack = async (state: string, cookie: string, code = 'code-1') => {
  const answer = await get(`/wechat/oauth/return?code=${code}&state=${state}`, cookie ? { cookie } : {})
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}

describe('R-ACC-5 log-in by OAuth', () => {
  it('sends the browser to WeChat with a state of its own', async () => {
    const { target, state, setCookie } = await start()
    expect([...target.searchParams.keys()]).toEqual(['appid', 'redirect_uri', 'response_type', 'scope', 'state'])
    expect(target.searchParams.get('redirect_uri')).toBe('http://127.0.0.1:3000/wechat/oauth/return')
    expect(target.hash).toBe('#wechat_redirect')
    expect(state).toMatch(/^[\w-]{43}$/)
    expect(setCookie).toMatch(/HttpOnly; SameSite=Lax/)
  })

  it('keeps neither the state nor the cookie in the database', async () => {
    const { state, cookie } = await start()
    const stored = JSON.stringify(await OauthStateModel.find().lean())
    expect(stored).not.toContain(state)
    expect(stored).not.toContain(cookie.split('=')[1])
  })

  it('hands the person on and opens the page that was asked for', async () => {
    const { state, cookie } = await start()
    expect(await comeBack(state, cookie)).toMatchObject({ status: 302, location: '/m/pages/me/index?a=1' })
    expect(users).toEqual([{ appid: 'wxofficial0000001', openid: 'o1', unionid: 'u1', scope: 'snsapi_base', next: '/m/pages/me/index?a=1' }])
    expect(await WechatUserModel.countDocuments({ openid: 'o1', unionid: 'u1', followed: false })).toBe(1)
  })

  it('refuses a state that is not ours', async () => {
    const { cookie } = await start()
    expect((await comeBack('made-up', cookie)).text).toContain('oauth_bad_state')
    expect(fake.count(exchange)).toBe(0)
  })

  it('refuses a state from another browser', async () => {
    const [mine, theirs] = [await start(), await start()]
    expect((await comeBack(theirs.state, mine.cookie)).text).toContain('oauth_bad_state')
    expect((await comeBack(theirs.state, '')).text).toContain('oauth_bad_state')
    expect(users).toEqual([])
  })

  it('refuses a state a second time', async () => {
    const { state, cookie } = await start()
    await comeBack(state, cookie)
    expect((await comeBack(state, cookie, 'code-2')).text).toContain('oauth_bad_state')
    expect(users).toHaveLength(1)
  })

  it('refuses a state after ten minutes', async () => {
    const { state, cookie } = await start()
    restoreClock = clock.use(() => new Date(Date.now() + 601_000))
    expect((await comeBack(state, cookie)).status).toBe(403)
  })

  it('refuses a code a second time, also under a new state', async () => {
    const first = await start()
    await comeBack(first.state, first.cookie, 'same-code')
    const second = await start()
    expect(await comeBack(second.state, second.cookie, 'same-code')).toMatchObject({ status: 409 })
    expect(fake.count(exchange)).toBe(1)
  })

  it('refuses a code that WeChat calls used', async () => {
    fake.on(exchange, () => ({ json: { errcode: 40163, errmsg: 'code been used' } }))
    const { state, cookie } = await start()
    expect((await comeBack(state, cookie)).text).toContain('oauth_code_used')
  })

  it('refuses a snapshot user and remembers nobody', async () => {
    fake.on(exchange, () => ({ json: { access_token: 'w', openid: 'oSnapshot', scope: 'snsapi_base', is_snapshotuser: 1 } }))
    const { state, cookie } = await start()
    expect((await comeBack(state, cookie)).text).toContain('oauth_snapshot_user')
    expect(users).toEqual([])
    expect(await WechatUserModel.countDocuments()).toBe(0)
  })

  it('says so when the person did not agree', async () => {
    const { state, cookie } = await start()
    expect((await comeBack(state, cookie, '')).text).toContain('oauth_denied')
  })

  it('shows a browser a page with the sentence and the id', async () => {
    const answer = await get('/wechat/oauth/return?code=c&state=s', { accept: 'text/html,application/xhtml+xml' })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toMatch(/公众号菜单[\s\S]*oauth_bad_state/)
  })
})

describe('many starts from one address', () => {
  it('are limited before anything is stored', async () => {
    const address = blindIndex('rate.address', '127.0.0.1')
    await forgiveRate(startLimit, address)
    await useRate(startLimit, address, startLimit.points)
    expect((await get('/wechat/oauth/start?next=%2Fm%2F')).status).toBe(429)
    expect(await OauthStateModel.countDocuments()).toBe(0)
    await forgiveRate(startLimit, address)
    expect((await get('/wechat/oauth/start?next=%2Fm%2F')).status).toBe(302)
  })
})

describe('the page to open afterwards', () => {
  it.each([
    'https://evil.example/', '//evil.example/m/', '/\\evil.example/m/', '/m/../api/x', '/m/%2e%2e/api/x', '/m\\..\\x', '/admin', '', 'm/x', '/m/\t/../../x', '/m//evil.example',
  ])('is refused when it is %j', (next) => {
    expect(() => localPage(next)).toThrow(expect.objectContaining({ id: 'oauth_bad_next' }))
  })

  it('may be any page under /m/', () => {
    expect(localPage('/m/modules/signing/pages/invitation/index?id=1')).toBe('/m/modules/signing/pages/invitation/index?id=1')
  })

  it('is checked before anything is stored', async () => {
    expect((await get('/wechat/oauth/start?next=https%3A%2F%2Fevil.example')).status).toBe(400)
    expect(await OauthStateModel.countDocuments()).toBe(0)
  })
})
