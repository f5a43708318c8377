import { startSandbox, type Sandbox } from '../../../scripts/wechat-sandbox/start-sandbox'
import { loadEnv, type Env } from '../env'
import { createEventKicker } from './events/event-kicker'
import { createEventWork } from './events/create-event-work'
import { createMiniProgram, type MiniProgram } from './mini-program/create-mini-program'
import { createOfficialAccount, type OfficialAccount } from './official-account/create-official-account'
import { exchangeOauthCode } from './oauth/exchange-oauth-code'
import { buildMenu } from './menu'
import { sendNotice } from './templates/send-notice'
import { templateRegistry } from './templates/registry'
import { startWechatApp } from './testing/start-wechat-app'
import { wechatEnv } from './testing/wechat-env'

let sandbox: Sandbox
let env: Env
let app: { base: string; stop(): Promise<void> }
let officialAccount: OfficialAccount
let miniProgram: MiniProgram
let person: { openid: string; miniOpenid: string; unionid: string }
const told: { name: string; input: unknown }[] = []
let onTold = (): void => undefined

const tell = (name: string, input: unknown): void => { told.push({ name, input }); onTold() }
/** Resolves when a handler of this name was called, now or later. */
const heard = (name: string): Promise<unknown> => new Promise((resolve) => {
  onTold = () => { const found = told.find((one) => one.name === name); if (found) resolve(found.input) }
  onTold()
})
const control = async (path: string, body: object): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const said: unknown = await answer.json()
  if (!answer.ok || typeof said !== 'object' || said === null) throw new Error(`${path}: ${JSON.stringify(said)}`)
  return Object.fromEntries(Object.entries(said))
}

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, pushTarget: null, publicUrl: 'http://127.0.0.1:3000' })
  const plain = Object.fromEntries(Object.entries(wechatEnv()).map(([key, value]) => [key, typeof value === 'boolean' ? undefined : String(value)]))
  env = loadEnv({ ...plain, ...sandbox.config.env, METRICS_TOKEN: undefined })
  officialAccount = createOfficialAccount(env)
  miniProgram = createMiniProgram(env)
  const work = createEventWork({ officialAccount, handlers: {
    bindByScene: async (input) => tell('bindByScene', input),
    bindByUnionid: async (input) => tell('bindByUnionid', input),
    markUnfollowed: async (input) => tell('markUnfollowed', input),
    recordDelivery: async (input) => { tell('recordDelivery', input); return true },
  } })
  const kicker = createEventKicker(work, (error) => { throw error })
  app = await startWechatApp({ env, officialAccount, kicker, onWechatUser: async () => ({ redirect: '/m/' }) })
  sandbox.setPushTarget(`${app.base}/wechat/callback`)
  const { openid, miniOpenid, unionid } = await control('users', { follow: false })
  person = { openid: String(openid), miniOpenid: String(miniOpenid), unionid: String(unionid) }
})
afterAll(async () => { await app.stop(); await sandbox.stop() })
beforeEach(() => { told.length = 0; onTold = () => undefined })

describe('beside the WeChat sandbox', () => {
  it('R-ACC-3 a scan of our scene QR comes back as a binding and a unionid', async () => {
    const qr = await officialAccount.createSceneQr({ scene: 'bind-42', expireSeconds: 600 })
    expect((await fetch(qr.imageUrl)).headers.get('content-type')).toContain('image/')
    await control('scan', { openid: person.openid, ticket: qr.ticket })
    expect(await heard('bindByScene')).toEqual({ scene: 'bind-42', openid: person.openid })
    expect(await heard('bindByUnionid')).toEqual({ unionid: person.unionid, openid: person.openid })
  })

  it.each(templateRegistry.map((entry) => entry.kind))('R-MSG-1 a notice of the kind %s is taken and its result comes back', async (kind) => {
    const payload = {
      employerName: '哈尔滨示范软件有限公司', position: 'Java 开发工程师', expiresAt: '2026-11-24T10:00:00Z', note: '请在截止时间前回复', remaining: '还剩 24 小时',
      subject: '生源信息核对', result: '审核通过', decidedAt: '2026-11-20T01:12:00Z', change: '月薪', changedAt: '2026-11-21T02:00:00Z', deadline: '2027-08-31T15:59:59Z',
      jobs: 'Java 开发工程师等 5 个职位', reason: '专业、城市相符', day: '2026-11-23T01:00:00Z',
      startsAt: '2026-11-26T06:00:00Z', way: '视频面试', event: '2027届毕业生冬季招聘会', place: '体育馆一层',
    }
    const sent = await sendNotice({ env, officialAccount, miniProgram }, { kind, payload, path: '/m/pages/messages/index', clientMsgId: `n-${kind}`, to: { channel: 'official', openid: person.openid } })
    expect(await heard('recordDelivery')).toMatchObject({ msgId: sent === 'no_template' ? '' : sent.msgId, status: 'delivered' })
  })

  it('takes our menu', async () => {
    await expect(officialAccount.publishMenu(buildMenu(env))).resolves.toBeUndefined()
  })

  it('R-ACC-5 an OAuth code is the person, once', async () => {
    const { code } = await control('oauth-code', { openid: person.openid })
    expect(await exchangeOauthCode(officialAccount.client, String(code))).toMatchObject({ openid: person.openid })
    await expect(exchangeOauthCode(officialAccount.client, String(code))).rejects.toMatchObject({ id: 'oauth_code_used' })
  })

  it('R-ACC-5 a mini-program code is the person, once', async () => {
    const { code } = await control('js-code', { miniOpenid: person.miniOpenid })
    expect(await miniProgram.codeToSession(String(code))).toMatchObject({ openid: person.miniOpenid })
    await expect(miniProgram.codeToSession(String(code))).rejects.toMatchObject({ id: 'wechat_code_invalid' })
  })

  it('a page can be signed', async () => {
    expect(await officialAccount.jsSdkSignature('http://127.0.0.1:3000/m/')).toMatchObject({ appId: env.WECHAT_OA_APPID })
  })

  it('an unfollow is heard', async () => {
    await control('event', { openid: person.openid, event: 'unsubscribe' })
    expect(await heard('markUnfollowed')).toEqual({ openid: person.openid })
  })
})
