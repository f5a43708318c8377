import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../start-sandbox'
import { type OpenSandbox, openSandbox } from '../testing/open-sandbox'

let box: OpenSandbox
beforeAll(async () => { box = await openSandbox() })
afterAll(() => box.stop())
beforeEach(() => box.post('/_sandbox/reset'))

describe('the control interface', () => {
  it('tells every credential, the same ones on every machine', async () => {
    const config = await box.get('/_sandbox/config')
    expect(config).toMatchObject({ officialAccount: { aesKey: expect.stringMatching(/^[A-Za-z0-9]{43}$/), token: expect.stringMatching(/^\w{3,32}$/) }, env: { WECHAT_API_BASE: box.url } })
    expect(config.officialAccount).toMatchObject({ appid: 'wx4cc18313373887a2' })
  })
  it('makes a person with three ids', async () => {
    const made = await box.post('/_sandbox/users', { follow: true })
    expect(made).toMatchObject({ openid: expect.stringMatching(/^o.{27}$/), miniOpenid: expect.stringMatching(/^o.{27}$/), unionid: expect.stringMatching(/^o.{27}$/) })
    expect(await box.get(`/cgi-bin/user/info?access_token=${await box.token()}&openid=${String(made.openid)}`)).toMatchObject({ subscribe: 1 })
  })
  it('refuses a person nobody knows, with 404', async () => {
    const response = await fetch(`${box.url}/_sandbox/scan`, { method: 'POST', body: JSON.stringify({ openid: 'nobody', scene: 'x' }) })
    expect([response.status, await response.json()]).toMatchObject([404, { error: 'unknown_person' }])
  })
  it('refuses an expired QR', async () => {
    const { ticket } = await box.post(`/cgi-bin/qrcode/create?access_token=${await box.token()}`, { expire_seconds: 60, action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'bind_1' } } })
    await box.post('/_sandbox/clock', { advanceSeconds: 61 })
    expect(await box.post('/_sandbox/scan', { openid: box.config.people[0]?.openid, ticket })).toMatchObject({ error: 'qr_expired' })
  })
  it('refuses a fault it does not know', async () => expect(await box.post('/_sandbox/faults', { rule: 'earthquake' })).toMatchObject({ error: 'unknown_rule' }))
  it('refuses another host name and another site’s page', async () => {
    expect((await fetch(`${box.url}/_sandbox/config`, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })
  it('serves the phone page and its script', async () => {
    expect(await box.text('/')).toContain('微信沙箱')
    expect(await box.text('/assets/page.js')).toContain('EventSource')
    expect((await fetch(`${box.url}/assets/..%2Fmain.ts`)).status).toBe(404)
  })
})

describe('startSandbox', () => {
  const options = { port: 0, pushTarget: null, publicUrl: 'http://127.0.0.1:3000' }

  it('refuses NODE_ENV=production', async () => {
    const before = process.env.NODE_ENV
    process.env.NODE_ENV = 'production'
    try {
      await expect(startSandbox(options)).rejects.toThrow('NODE_ENV=production')
    } finally {
      process.env.NODE_ENV = before
    }
  })
  it('refuses to listen where others reach it', () => expect(startSandbox({ ...options, host: '0.0.0.0' })).rejects.toThrow('this machine only'))
  it('remembers people and tokens over a restart when it has a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
    try {
      const first = await openSandbox(null, folder)
      const [made, token] = [await first.post('/_sandbox/users'), await first.token()]
      await first.stop()
      const second = await openSandbox(null, folder)
      expect(await second.get(`/cgi-bin/user/info?access_token=${token}&openid=${String(made.openid)}`)).toMatchObject({ subscribe: 0 })
      await second.stop()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
