import { buildAccount, testPassword } from './factory'
import { Account } from './model'
import { buildStudent } from '../schools/factory'
import { Registration } from './registration-model'
import { startAccountsApp, type AccountsApp } from './testing/start-accounts-app'
import { Visitor } from './visitor-model'

let app: AccountsApp
beforeAll(async () => { app = await startAccountsApp() })
afterAll(async () => { await app.stop() })

const signInMini = (code: string) => app.call('POST', '/api/accounts/sessions/mini', { body: { code } })
const bindByHand = (account: { schoolId?: unknown; studentNo?: string }, more: object = {}, cookie?: string) => app.call('POST', '/api/accounts/binding/manual', {
  body: { schoolId: String(account.schoolId), studentNo: account.studentNo, password: testPassword, ...more }, headers: cookie ? { cookie } : {},
})

describe('mini-program', () => {
  it('R-ACC-5 signs a bound student in silently', async () => {
    const { token } = await buildAccount('student')
    const person = await app.person()
    await app.call('POST', '/api/accounts/binding/mini', { token, body: { code: await app.jsCode(person) } })
    const answer = await signInMini(await app.jsCode(person))
    expect(answer.body).toMatchObject({ bound: true, me: { bound: true } })
    expect((await app.call('GET', '/api/accounts/me', { token: String(answer.body.token) })).status).toBe(200)
  })

  it('R-ACC-5 signs in by unionid who was bound through the official account', async () => {
    const { token, _id } = await buildAccount('student')
    const person = await app.person()
    await app.scan(person, token)
    expect((await signInMini(await app.jsCode(person))).body).toMatchObject({ bound: true })
    expect(await Account.countDocuments({ _id, 'wechat.mpOpenid': person.miniOpenid })).toBe(1)
  })

  it('R-ACC-4 a visitor binds by hand with the visitor token, once', async () => {
    const account = await buildAccount('student')
    const { body } = await signInMini(await app.jsCode(await app.person()))
    expect(body).toMatchObject({ bound: false })
    const answer = await bindByHand(account, { visitorToken: body.visitorToken })
    expect(answer.body).toMatchObject({ me: { bound: true }, token: expect.any(String) })
    expect((await bindByHand(account, { visitorToken: body.visitorToken })).body.error).toBe('wechat_visitor_missing')
  })

  it('R-ACC-4 a wrong password binds nothing and keeps the visitor', async () => {
    const account = await buildAccount('student')
    const { body: { visitorToken } } = await signInMini(await app.jsCode(await app.person()))
    expect((await bindByHand(account, { visitorToken, password: 'wrong' })).body.error).toBe('login_failed')
    expect((await bindByHand(account, { visitorToken })).status).toBe(200)
  })

  it('R-ACC-4 three wrong passwords use the visitor up, also many at once', async () => {
    const { body: { visitorToken } } = await signInMini(await app.jsCode(await app.person()))
    const accounts = await Promise.all(Array.from({ length: 6 }, () => buildAccount('student')))
    const answers = await Promise.all(accounts.map((account) => bindByHand(account, { visitorToken, password: 'wrong' })))
    expect(answers.map((one) => one.body.error).sort()).toEqual([...Array<string>(3).fill('login_failed'), ...Array<string>(3).fill('wechat_visitor_missing')])
    expect((await bindByHand(await buildAccount('student'), { visitorToken })).body.error).toBe('wechat_visitor_missing')
  })

  it('R-ACC-4 a refusal that is no wrong password does not use the visitor up', async () => {
    const { body: { visitorToken } } = await signInMini(await app.jsCode(await app.person()))
    const bound = await buildAccount('student')
    await app.call('POST', '/api/accounts/binding/mini', { token: bound.token, body: { code: await app.jsCode(await app.person()) } })
    for (let n = 0; n < 3; n++) expect((await bindByHand(bound, { visitorToken })).body.error).toBe('already_bound')
    expect((await bindByHand(await buildAccount('student'), { visitorToken })).status).toBe(200)
  })

  it('R-ACC-4 by hand, too, a student has one WeChat user', async () => {
    const account = await buildAccount('student')
    const visitors = await Promise.all([1, 2].map(async () => (await signInMini(await app.jsCode(await app.person()))).body.visitorToken))
    expect((await bindByHand(account, { visitorToken: visitors[0] })).status).toBe(200)
    expect((await bindByHand(account, { visitorToken: visitors[1] })).body.error).toBe('already_bound')
  })

  it('R-ACC-5 refuses a code used twice and a made-up one', async () => {
    const code = await app.jsCode(await app.person())
    await signInMini(code)
    expect((await signInMini(code)).body.error).toBe('wechat_code_invalid')
    expect((await signInMini('made-up')).body.error).toBe('wechat_code_invalid')
  })

  it('says when WeChat cannot be reached', async () => {
    await app.control('faults', { rule: '-1', times: 1, path: '/sns/jscode2session' })
    expect((await signInMini(await app.jsCode(await app.person()))).body.error).toBe('wechat_unavailable')
  })

  it('keeps no visitor token in clear', async () => {
    const { body } = await signInMini(await app.jsCode(await app.person()))
    expect(JSON.stringify(await Visitor.find().lean())).not.toContain(String(body.visitorToken))
  })
})

describe('registration in the mini-program', () => {
  const register = async (miniCode: string) => {
    const student = await buildStudent()
    const identity = { schoolId: student.schoolId.toString(), name: '张雨桐', identityNo: '11010519491231002X', studentNo: student.fields.studentNo }
    const { body: { registrationToken } } = await app.call('POST', '/api/accounts/registrations', { body: identity })
    const body = { registrationToken, phone: '13812345678', email: 'a@example.edu.cn', password: testPassword, client: 'mini', miniCode }
    return { student, answer: await app.call('POST', '/api/accounts/registrations/complete', { body }) }
  }

  it('R-ACC-3 binds its identity at once', async () => {
    const person = await app.person()
    const { answer } = await register(await app.jsCode(person))
    expect(answer.body).toMatchObject({ me: { bound: true }, token: expect.any(String) })
  })

  it('R-ACC-4 a WeChat user of another student stops the whole registration, which can go on afterwards', async () => {
    const person = await app.person()
    await register(await app.jsCode(person))
    const { student, answer } = await register(await app.jsCode(person))
    expect(answer.body.error).toBe('wechat_taken')
    expect(await Account.countDocuments({ studentId: student._id })).toBe(0)
    expect(await Registration.countDocuments({ studentId: student._id })).toBe(1)
  })

  it('R-ACC-2 WeChat being away does not stop it', async () => {
    await app.control('faults', { rule: '-1', times: 1, path: '/sns/jscode2session' })
    expect((await register(await app.jsCode(await app.person()))).answer.body).toMatchObject({ me: { bound: false } })
  })
})

describe('OAuth', () => {
  it('R-ACC-5 signs a bound student in and opens the page', async () => {
    const { token } = await buildAccount('student')
    const person = await app.person()
    await app.scan(person, token)
    const back = await app.returnFromOauth(person, { next: '/m/pages/sign/index' })
    expect(back).toMatchObject({ status: 302, location: '/m/pages/sign/index' })
    expect((await app.call('GET', '/api/accounts/me', { headers: { cookie: back.cookie } })).body).toMatchObject({ bound: true })
  })

  it('R-ACC-4 leads anybody else to the binding page, where the password binds', async () => {
    const account = await buildAccount('student')
    const person = await app.person()
    const back = await app.returnFromOauth(person)
    expect(back.location).toBe('/m/modules/accounts/pages/binding/index?next=%2Fm%2Fpages%2Fme%2Findex')
    expect((await app.call('GET', '/api/accounts/me', { headers: { cookie: back.cookie } })).status).toBe(401)
    const bound = await bindByHand(account, {}, back.cookie)
    expect(bound.body).toMatchObject({ me: { bound: true } })
    expect(bound.body.token).toBeUndefined()
    expect((await app.returnFromOauth(person)).location).toBe('/m/pages/me/index')
  })

  it('R-ACC-4 without a WeChat identity nothing is bound, whatever the password', async () => {
    expect((await bindByHand(await buildAccount('student'))).body.error).toBe('wechat_visitor_missing')
  })

  it('R-ACC-5 a snapshot user is nobody', async () => {
    const person = await app.person()
    const before = await Visitor.countDocuments()
    expect((await app.returnFromOauth(person, { snapshot: true })).status).toBe(403)
    expect(await Visitor.countDocuments()).toBe(before)
  })
})

describe('JS-SDK', () => {
  it('signs a page of ours and no other', async () => {
    const sign = (url: string) => app.call('GET', `/api/wechat/js-sdk?url=${encodeURIComponent(url)}`)
    expect((await sign('http://127.0.0.1:3000/m/pages/me/index')).body).toMatchObject({ signature: expect.stringMatching(/^[0-9a-f]{40}$/) })
    expect((await sign('https://elsewhere.example/m/')).body.error).toBe('wechat_foreign_url')
  })
})
