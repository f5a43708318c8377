import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { clock } from '../../clock'
import { createEventKicker, type EventKicker } from '../events/event-kicker'
import { WechatEventModel } from '../events/wechat-event-model'
import { createOfficialAccount } from '../official-account/create-official-account'
import { eventXml } from '../testing/event-xml'
import { sealPush, type SealedPush } from '../testing/seal-push'
import { startWechatApp } from '../testing/start-wechat-app'
import { wechatEnv } from '../testing/wechat-env'

const env = wechatEnv()
const account = { appid: env.WECHAT_OA_APPID, token: env.WECHAT_OA_TOKEN, aesKey: env.WECHAT_OA_AES_KEY }
let app: { base: string; stop(): Promise<void> }
let kicker: EventKicker
let effects: string[] = []
let onKick = (): void => undefined

beforeAll(async () => {
  const work = { maps: { [account.appid]: { SCAN: async (event: { eventKey?: string }) => { effects.push(event.eventKey ?? '') } } } }
  kicker = createEventKicker(work, (error) => { throw error })
  const watched = { kick: () => { kicker.kick(); onKick() } }
  app = await startWechatApp({ env, kicker: watched, officialAccount: createOfficialAccount(env), onWechatUser: async () => ({ redirect: '/m/' }) })
})
afterAll(() => app.stop())
beforeEach(async () => {
  effects = []
  await WechatEventModel.deleteMany({})
})

const post = async ({ query, body }: SealedPush, path = '/wechat/callback') => {
  const answer = await fetch(`${app.base}${path}?${query}`, { method: 'POST', body, headers: { 'Content-Type': 'text/xml' } })
  const text = await answer.text()
  await kicker.idle()
  return { status: answer.status, text }
}
const scan = (fields: Record<string, string> = {}) => eventXml('SCAN', { EventKey: 'scene-1', ...fields })

/** Works on whatever was stored, so that an effect that must not be would show. */
const expectInert = async () => {
  kicker.kick()
  await kicker.idle()
  expect(effects).toEqual([])
  expect(await WechatEventModel.countDocuments()).toBe(0)
}

describe('S5 the callback', () => {
  it('R-ACC-3 answers success to a sealed push and works on it right afterwards', async () => {
    const kicked = new Promise<void>((resolve) => { onKick = resolve })
    expect(await post(sealPush(account, scan()))).toEqual({ status: 200, text: 'success' })
    await kicked
    await kicker.idle()
    expect(effects).toEqual(['scene-1'])
  })

  it('has one effect for three posts of the same event', async () => {
    const xml = scan()
    for (let n = 0; n < 3; n += 1) expect(await post(sealPush(account, xml))).toEqual({ status: 200, text: 'success' })
    kicker.kick()
    await kicker.idle()
    expect(effects).toEqual(['scene-1'])
  })

  it('has one effect for three posts at the same time', async () => {
    const push = sealPush(account, scan())
    await Promise.all([post(push), post(push), post(push)])
    kicker.kick()
    await kicker.idle()
    expect(effects).toEqual(['scene-1'])
    const counted: unknown = await (await fetch(`${app.base}/api/_dev/effects`)).json()
    expect(counted).toEqual({ processed: 1 })
  })

  it('refuses a forged signature', async () => {
    expect((await post(sealPush(account, scan(), { signWith: 'guessed' }))).status).toBe(403)
    await expectInert()
  })

  it('refuses a changed body under a good signature', async () => {
    const { query } = sealPush(account, scan())
    expect((await post({ query, body: sealPush(account, eventXml('SCAN', { EventKey: 'other' })).body })).status).toBe(403)
    await expectInert()
  })

  it.each([301, -301])('refuses a push %i s away from our time', async (ageSeconds) => {
    const answer = await post(sealPush(account, scan(), { ageSeconds }))
    expect(answer.text).toContain('wechat_stale_push')
    await expectInert()
  })

  it('refuses a message in the clear', async () => {
    const timestamp = String(Math.floor(clock.ms() / 1000))
    const signature = createHash('sha1').update([account.token, timestamp, 'n'].sort().join('')).digest('hex')
    const answer = await post({ query: `signature=${signature}&timestamp=${timestamp}&nonce=n`, body: scan() })
    expect(answer.text).toContain('wechat_plaintext_push')
    await expectInert()
  })

  it('refuses a message in the clear that says it is sealed', async () => {
    const { query } = sealPush(account, scan())
    expect((await post({ query, body: scan() })).text).toContain('wechat_plaintext_push')
    await expectInert()
  })

  it('refuses a push sealed for another appid', async () => {
    expect((await post(sealPush({ ...account, appid: 'wxsomebodyelse' }, scan()))).status).toBe(403)
    await expectInert()
  })

  it('refuses a push for the official account at the mini-program’s address', async () => {
    expect((await post(sealPush(account, scan()), '/wechat/mini/callback')).status).toBe(403)
    await expectInert()
  })

  it('refuses a declared body over 1 MB', async () => {
    const { query } = sealPush(account, scan())
    const answer = await post({ query, body: `<xml>${'x'.repeat(1024 * 1024)}</xml>` })
    expect(answer.status).toBe(413)
    await expectInert()
  })

  it('stops reading a body of unknown length at 1 MB', async () => {
    const { query } = sealPush(account, scan())
    expect(await postEndless(`${app.base}/wechat/callback?${query}`)).toBe(413)
    await expectInert()
  })

  it.each([
    ['around the envelope', (push: SealedPush) => ({ ...push, body: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${push.body}` })],
    ['that is no XML', (push: SealedPush) => ({ ...push, body: '<xml><Encrypt>' })],
    ['that is empty', (push: SealedPush) => ({ ...push, body: '' })],
  ])('refuses a DOCTYPE or a body %s', async (_name, bend) => {
    const answer = await post(bend(sealPush(account, scan())))
    expect(answer.status).toBe(400)
    await expectInert()
  })

  it('refuses a DOCTYPE inside a sealed message', async () => {
    const evil = `<!DOCTYPE xml [<!ENTITY e "boom">]>${scan({ EventKey: '&e;' })}`
    expect((await post(sealPush(account, evil))).text).toContain('wechat_bad_push')
    await expectInert()
  })

  it('leaves entities in a sealed message as they are', async () => {
    await post(sealPush(account, scan().replace('<![CDATA[scene-1]]>', '&lt;scene&gt;')))
    kicker.kick()
    await kicker.idle()
    expect(effects).toEqual(['&lt;scene&gt;'])
  })

  it('stores no text that a person wrote', async () => {
    await post(sealPush(account, eventXml('', { MsgType: 'text', MsgId: '1234567890123456', Content: '我的密码是 hunter2' })))
    expect(JSON.stringify(await WechatEventModel.find().lean())).not.toContain('hunter2')
    expect(await WechatEventModel.countDocuments({ name: 'text' })).toBe(1)
  })
})

describe('S5 the check of our address', () => {
  const ask = async (token: string, ageSeconds = 0) => {
    const timestamp = String(Math.floor(clock.ms() / 1000) - ageSeconds)
    const signature = createHash('sha1').update([token, timestamp, 'n'].sort().join('')).digest('hex')
    const answer = await fetch(`${app.base}/wechat/callback?signature=${signature}&timestamp=${timestamp}&nonce=n&echostr=7351`)
    return { status: answer.status, text: await answer.text() }
  }

  it('gives the echostr back', async () => { expect(await ask(account.token)).toEqual({ status: 200, text: '7351' }) })
  it('gives nothing to one without the token', async () => { expect((await ask('guessed')).status).toBe(403) })
  it('gives nothing to an old question', async () => { expect((await ask(account.token, 301)).status).toBe(403) })
})

/** Posts in pieces without a length until the server answers; resolves to the status. */
function postEndless(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const piece = Buffer.alloc(64 * 1024, 'x')
    let answered = false
    const sent = request(address, { method: 'POST' }, (response) => { answered = true; response.resume(); sent.destroy(); resolve(response.statusCode ?? 0) })
    sent.on('error', (error) => { if (!answered) reject(error) })
    const write = (): void => { if (!answered) sent.write(piece, () => setImmediate(write)) }
    write()
  })
}
