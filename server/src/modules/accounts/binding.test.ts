import { clock } from '../../clock'
import { bindWechat } from './actions/bind-wechat'
import { wechatAddressesOf } from './actions/wechat-addresses-of'
import { buildAccount, buildSession, testPassword } from './factory'
import { Account, type AccountRow } from './model'
import { startAccountsApp, type AccountsApp } from './testing/start-accounts-app'

let app: AccountsApp
beforeAll(async () => { app = await startAccountsApp() })
afterAll(async () => { await app.stop() })

const binding = async (token: string) => (await app.call('GET', '/api/accounts/binding', { token })).body
const boundAccounts = (field: 'oaOpenid' | 'mpOpenid' | 'unionid', value: string) => Account.countDocuments({ [`wechat.${field}`]: value })
const scene = (token: string) => app.call('POST', '/api/accounts/binding/scene', { token })

describe('scene QR', () => {
  it('R-ACC-3 a new follower who scans is bound', async () => {
    const { token } = await buildAccount('student')
    await app.scan(await app.person(), token)
    expect(await binding(token)).toMatchObject({ bound: true, officialAccount: true, followed: true })
  })

  it('R-ACC-3 an old follower who scans is bound', async () => {
    const { token } = await buildAccount('student')
    const person = await app.person()
    await app.control('event', { openid: person.openid, event: 'subscribe' })
    await app.scan(person, token)
    expect(await binding(token)).toMatchObject({ bound: true, officialAccount: true })
  })

  it('R-ACC-3 the picture is a QR, and no secret of ours', async () => {
    const { token } = await buildAccount('student')
    const { body } = await scene(token)
    expect(body).toMatchObject({ qrSvg: expect.stringContaining('<svg'), url: expect.stringContaining('weixin.qq.com'), imageUrl: expect.stringContaining('showqrcode?ticket=') })
  })

  it('R-ACC-3 a scene works for ten minutes', async () => {
    const { token } = await buildAccount('student')
    const { body: { url } } = await scene(token)
    const person = await app.person()
    await app.control('event', { openid: person.openid, event: 'subscribe' })
    await app.settle()
    const restore = clock.use(() => new Date(Date.now() + 601_000))
    await app.control('scan', { openid: person.openid, text: url })
    await app.settle().finally(restore)
    expect(await binding(token)).toMatchObject({ bound: false })
  })

  it('R-ACC-3 the same scan told twice binds once, and does not bind again after unbinding', async () => {
    const { token, ...account } = await buildAccount('student')
    const person = await app.person()
    const { body: { url } } = await scene(token)
    await app.control('faults', { rule: 'duplicate', times: 1 })
    await app.control('scan', { openid: person.openid, text: url })
    await app.settle()
    expect(await binding(token)).toMatchObject({ bound: true })
    await app.call('DELETE', '/api/accounts/binding', { token })
    await app.control('scan', { openid: person.openid, text: url })
    await app.settle()
    expect(await binding(await buildSession(account))).toMatchObject({ bound: false })
  })

  it('R-ACC-3 a new scene takes the place of the one before', async () => {
    const { token } = await buildAccount('student')
    const { body: { url } } = await scene(token)
    await scene(token)
    await app.control('scan', { openid: (await app.person()).openid, text: url })
    await app.settle()
    expect(await binding(token)).toMatchObject({ bound: false })
  })

  it('R-ACC-6 a password change makes worthless what a thief was shown to scan', async () => {
    const { token } = await buildAccount('student')
    const { body: { url } } = await scene(token)
    const changed = await app.call('PUT', '/api/accounts/password', { token, body: { oldPassword: testPassword, newPassword: 'Xiugai2027x' } })
    expect(changed.status).toBe(204)
    await app.control('scan', { openid: (await app.person()).openid, text: url })
    await app.settle()
    expect(await binding(token)).toMatchObject({ bound: false })
  })

  it('R-ACC-3 an unknown scene is nobody', async () => {
    const person = await app.person()
    await app.control('scan', { openid: person.openid, scene: 'bind_unknown' })
    await app.settle()
    expect(await boundAccounts('oaOpenid', person.openid)).toBe(0)
  })

  it('R-ACC-4 a WeChat user bound elsewhere is refused, and the waiting page says so', async () => {
    const [first, second] = [await buildAccount('student'), await buildAccount('student')]
    const person = await app.person()
    await app.scan(person, first.token)
    await app.scan(person, second.token)
    expect(await binding(second.token)).toMatchObject({ bound: false, problem: { error: 'wechat_taken' } })
    expect(await boundAccounts('oaOpenid', person.openid)).toBe(1)
  })

  it('R-ACC-4 a bound student gets no second scene', async () => {
    const { token } = await buildAccount('student')
    await app.scan(await app.person(), token)
    expect((await scene(token)).body.error).toBe('already_bound')
  })

  it('says when WeChat cannot be reached, and stores no scene', async () => {
    const { token } = await buildAccount('student')
    await app.control('faults', { rule: '-1', times: 1, path: '/cgi-bin/qrcode/create' })
    expect((await scene(token)).body.error).toBe('wechat_unavailable')
  })

  it('is for students only', async () => {
    expect((await scene((await buildAccount('employer')).token)).body.error).toBe('forbidden')
  })
})

describe('mini-program and official account', () => {
  const bindMini = async (token: string, code: string) => app.call('POST', '/api/accounts/binding/mini', { token, body: { code } })

  it('R-ACC-3 the official account binds by unionid when the student follows', async () => {
    const { token } = await buildAccount('student')
    const person = await app.person()
    expect((await bindMini(token, await app.jsCode(person))).body).toMatchObject({ miniProgram: true, officialAccount: false })
    await app.control('event', { openid: person.openid, event: 'subscribe' })
    await app.settle()
    expect(await binding(token)).toMatchObject({ miniProgram: true, officialAccount: true, followed: true })
  })

  it('R-ACC-3 who follows already gets both at once', async () => {
    const { token } = await buildAccount('student')
    const person = await app.person()
    await app.control('event', { openid: person.openid, event: 'subscribe' })
    await app.settle()
    expect((await bindMini(token, await app.jsCode(person))).body).toMatchObject({ miniProgram: true, officialAccount: true, followed: true })
  })

  it('R-ACC-3 unfollowing keeps the binding and closes the way for pushes', async () => {
    const { token, _id } = await buildAccount('student')
    const person = await app.person()
    await app.scan(person, token)
    await app.control('event', { openid: person.openid, event: 'unsubscribe' })
    await app.settle()
    expect(await binding(token)).toMatchObject({ bound: true, followed: false })
    expect((await wechatAddressesOf([_id])).get(_id.toString())).toMatchObject({ oaOpenid: person.openid, followed: false })
  })

  it('R-ACC-4 a code is used once', async () => {
    const code = await app.jsCode(await app.person())
    expect((await bindMini((await buildAccount('student')).token, code)).status).toBe(200)
    expect((await bindMini((await buildAccount('student')).token, code)).body.error).toBe('wechat_code_invalid')
  })

  it('R-ACC-4 a second WeChat user for one student is refused', async () => {
    const { token } = await buildAccount('student')
    await bindMini(token, await app.jsCode(await app.person()))
    expect((await bindMini(token, await app.jsCode(await app.person()))).body.error).toBe('already_bound')
  })

  it("R-ACC-4 a stranger's official account does not join a student bound by the mini-program", async () => {
    const { token } = await buildAccount('student')
    await bindMini(token, await app.jsCode(await app.person()))
    const stranger = await app.person()
    await app.scan(stranger, token)
    expect(await binding(token)).toMatchObject({ officialAccount: false, problem: { error: 'already_bound' } })
  })

  it('R-ACC-4 one person cannot hold two students, one by each WeChat account', async () => {
    const [first, second] = [await buildAccount('student'), await buildAccount('student')]
    const person = await app.person()
    await app.scan(person, first.token)
    expect((await bindMini(second.token, await app.jsCode(person))).body.error).toBe('wechat_taken')
  })

  it('R-ACC-4 when the unionid comes late and contradicts, the later binding goes', async () => {
    const [first, second] = [await buildAccount('student'), await buildAccount('student')]
    const person = await app.person()
    await bindMini(first.token, await app.jsCode(person))
    await bindWechat(second._id, { oaOpenid: person.openid })
    await app.control('event', { openid: person.openid, event: 'subscribe' })
    await app.settle()
    expect(await Account.findById(second._id).lean<AccountRow>()).not.toHaveProperty('wechat')
    expect(await boundAccounts('unionid', person.unionid)).toBe(1)
  })

  it('R-ACC-4 of two students who bind one WeChat user at once, exactly one does', async () => {
    for (let round = 0; round < 10; round++) {
      const tokens = [(await buildAccount('student')).token, (await buildAccount('student')).token]
      const person = await app.person()
      const codes = [await app.jsCode(person), await app.jsCode(person)]
      const answers = await Promise.all(tokens.map((token, n) => bindMini(token, codes[n] ?? '')))
      expect(answers.map((one) => one.body.error ?? 'bound').sort()).toEqual(['bound', 'wechat_taken'])
      expect(await boundAccounts('mpOpenid', person.miniOpenid)).toBe(1)
    }
  })

  it('R-ACC-4 of two WeChat users who bind one student at once, exactly one does', async () => {
    for (let round = 0; round < 10; round++) {
      const { token } = await buildAccount('student')
      const codes = await Promise.all([app.person(), app.person()].map(async (person) => app.jsCode(await person)))
      const answers = await Promise.all(codes.map((code) => bindMini(token, code)))
      expect(answers.map((one) => one.body.error ?? 'bound').sort()).toEqual(['already_bound', 'bound'])
    }
  })
})

describe('unbinding', () => {
  it('R-ACC-4 frees the WeChat user for another student', async () => {
    const [first, second] = [await buildAccount('student'), await buildAccount('student')]
    const person = await app.person()
    await app.scan(person, first.token)
    expect((await app.call('DELETE', '/api/accounts/binding', { token: first.token })).body).toMatchObject({ bound: false })
    await app.scan(person, second.token)
    expect(await binding(second.token)).toMatchObject({ bound: true })
  })

  it('R-ACC-4 ends the sessions in WeChat and keeps the browser', async () => {
    const { token, ...account } = await buildAccount('student')
    await app.scan(await app.person(), token)
    const captcha = await app.captcha()
    const browser = await app.call('POST', '/api/accounts/sessions/student', { body: { schoolId: String(account.schoolId), studentNo: account.studentNo, password: 'Xuesheng2026', captcha } })
    const cookie = browser.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
    await app.call('DELETE', '/api/accounts/binding', { token })
    expect((await app.call('GET', '/api/accounts/me', { token })).status).toBe(401)
    expect((await app.call('GET', '/api/accounts/me', { headers: { cookie } })).body).toMatchObject({ bound: false })
  })

  it('R-ACC-4 makes worthless what was shown to be scanned before', async () => {
    const { token, ...account } = await buildAccount('student')
    const { body: { url } } = await scene(token)
    await bindWechat(account._id, { oaOpenid: (await app.person()).openid })
    await app.call('DELETE', '/api/accounts/binding', { token })
    await app.control('scan', { openid: (await app.person()).openid, text: url })
    await app.settle()
    expect(await Account.findById(account._id).lean<AccountRow>()).not.toHaveProperty('wechat')
  })

  it('R-ACC-4 refuses who is not bound', async () => {
    expect((await app.call('DELETE', '/api/accounts/binding', { token: (await buildAccount('student')).token })).body.error).toBe('not_bound')
  })
})
