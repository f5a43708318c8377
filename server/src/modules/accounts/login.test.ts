import Koa from 'koa'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { blindIndex } from '../../db/sealed'
import { forgiveRate } from '../../http/rate-limit'
import { clock } from '../../clock'
import { type AppError } from '../../errors'
import { checkLogin } from './actions/check-login'
import { attemptLimits } from './attempt-limits'
import { buildAccount, testPassword } from './factory'
import { type AccountRow } from './model'
import { startAccountsApp, type AccountsApp } from './testing/start-accounts-app'

let app: AccountsApp
beforeAll(async () => { app = await startAccountsApp() })
afterAll(async () => { await app.stop() })

const student = async () => buildAccount('student')
const nameOf = (account: AccountRow) => ({ schoolId: String(account.schoolId), studentNo: account.studentNo ?? '' })
const keyOf = (name: { schoolId: string; studentNo: string }) => blindIndex('rate.login', `s/${name.schoolId}/${name.studentNo}`)
/** A request that came from `ip`. */
function contextFrom(ip: string) {
  const request = new IncomingMessage(new Socket())
  const ctx = new Koa().createContext(request, new ServerResponse(request))
  ctx.request.ip = ip
  return ctx
}
const signIn = async (body: object) => app.call('POST', '/api/accounts/sessions/student', { body: { password: testPassword, captcha: await app.captcha(), ...body } })

describe('log-in by password', () => {
  it('R-ACC-5 opens a cookie session in a browser', async () => {
    const answer = await signIn(nameOf(await student()))
    expect(answer.status).toBe(200)
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
    expect((await app.call('GET', '/api/accounts/me', { headers: { cookie } })).body).toMatchObject({ role: 'student' })
  })

  it('R-ACC-6 in a browser that is signed in already ends the session before', async () => {
    const name = nameOf(await student())
    const cookieOf = (headers: Headers) => headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
    const before = cookieOf((await signIn(name)).headers)
    const again = await app.call('POST', '/api/accounts/sessions/student', {
      body: { ...name, password: testPassword, captcha: await app.captcha() }, headers: { cookie: before, 'x-requested-by': 'ge-h5' },
    })
    expect(again.status).toBe(200)
    expect((await app.call('GET', '/api/accounts/me', { headers: { cookie: before } })).status).toBe(401)
    expect((await app.call('GET', '/api/accounts/me', { headers: { cookie: cookieOf(again.headers) } })).status).toBe(200)
  })

  it('R-ACC-5 gives the mini-program a token', async () => {
    const answer = await signIn({ ...nameOf(await student()), client: 'mini' })
    expect((await app.call('GET', '/api/accounts/me', { token: String(answer.body.token) })).status).toBe(200)
  })

  it.each(['reviewer', 'employer', 'admin'] as const)('R-ACC-5 signs a %s in by user name', async (role) => {
    const { username } = await buildAccount(role)
    const answer = await app.call('POST', '/api/accounts/sessions/staff', { body: { username, password: testPassword, captcha: await app.captcha() } })
    expect(answer.body.me).toMatchObject({ role })
  })

  it('R-ACC-5 never says which part was wrong', async () => {
    const name = nameOf(await student())
    const other = nameOf(await student())
    const answers = await Promise.all([{ ...name, password: 'wrong' }, { ...name, studentNo: '0' }, { ...name, schoolId: other.schoolId }].map(signIn))
    const shown = answers.map(({ status, body: { requestId: _, ...rest } }) => JSON.stringify({ status, rest }))
    expect(new Set(shown).size).toBe(1)
    expect(answers[0]?.body.error).toBe('login_failed')
  })

  it('R-ACC-5 slows repeated failures down, then locks, the right password included', async () => {
    const name = nameOf(await student())
    const errors: unknown[] = []
    for (let n = 0; n < attemptLimits.loginLock.points; n++) errors.push((await signIn({ ...name, password: 'wrong' })).body.error)
    expect(errors[0]).toBe('login_failed')
    expect(errors.at(-1)).toBe('rate_limited')
    await forgiveRate(attemptLimits.loginPace, keyOf(name))
    const locked = await signIn(name)
    expect(locked.body).toMatchObject({ error: 'login_locked', details: { retryAfterSeconds: expect.any(Number) } })
    expect(locked.headers.get('retry-after')).not.toBeNull()
  })

  it('R-ACC-5 a stranger who fails does not lock the owner out, who comes from elsewhere', async () => {
    const account = await student()
    const from = (ip: string, password: string) => checkLogin(contextFrom(ip), nameOf(account), password)
    for (let n = 0; n < attemptLimits.loginLock.points; n++) {
      await from('203.0.113.9', 'wrong').catch(() => undefined)
      await forgiveRate(attemptLimits.loginPace, keyOf(nameOf(account)))
    }
    await expect(from('203.0.113.9', testPassword)).rejects.toMatchObject({ id: 'login_locked' })
    expect((await from('198.51.100.7', testPassword))._id).toEqual(account._id)
  })

  it('R-ACC-5 guessing from many addresses is locked all the same', async () => {
    const account = await student()
    const errors: unknown[] = []
    for (let n = 0; n <= attemptLimits.loginLockWide.points; n++) {
      errors.push(await checkLogin(contextFrom(`203.0.113.${n}`), nameOf(account), 'wrong').catch((error: AppError) => error.id))
      await forgiveRate(attemptLimits.loginPace, keyOf(nameOf(account)))
    }
    expect(errors.at(-2)).toBe('login_failed')
    expect(errors.at(-1)).toBe('login_locked')
  })

  it('R-ACC-5 locks a number that does not exist just the same', async () => {
    const name = { ...nameOf(await student()), studentNo: '404' }
    for (let n = 0; n < attemptLimits.loginLock.points; n++) await signIn(name)
    expect((await signIn(name)).body.error).toBe('login_locked')
  })

  it('R-ACC-5 forgives after success', async () => {
    const name = nameOf(await student())
    for (let round = 0; round < 4; round++) {
      expect((await signIn({ ...name, password: 'wrong' })).body.error).toBe('login_failed')
      expect((await signIn({ ...name, password: 'wrong' })).body.error).toBe('login_failed')
      expect((await signIn(name)).status).toBe(200)
    }
  })

  it('R-ACC-5 many attempts at once are limited like one after another', async () => {
    const name = nameOf(await student())
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn({ ...name, password: 'wrong' })))
    expect(answers.filter((one) => one.body.error === 'login_failed').length).toBeLessThanOrEqual(attemptLimits.loginPace.points)
  })
})

describe('captcha', () => {
  it('R-ACC-5 is a picture without its answer, of either case', async () => {
    const { body } = await app.call('POST', '/api/accounts/captchas')
    const { answer } = (await app.call('GET', `/api/_dev/captchas/${String(body.id)}`)).body
    expect(body.svg).toMatch(/^<svg .*<\/svg>$/)
    expect(body.svg).not.toContain(String(answer))
    expect((await signIn({ ...nameOf(await student()), captcha: { id: body.id, answer: String(answer).toLowerCase() } })).status).toBe(200)
  })

  it('R-ACC-5 a wrong one is refused before the password is looked at, and used up', async () => {
    const name = nameOf(await student())
    const captcha = await app.captcha()
    expect((await signIn({ ...name, captcha: { ...captcha, answer: '0000' } })).body.error).toBe('captcha_wrong')
    expect((await signIn({ ...name, captcha })).body.error).toBe('captcha_wrong')
  })

  it('R-ACC-5 dies after five minutes', async () => {
    const captcha = await app.captcha()
    const restore = clock.use(() => new Date(Date.now() + 301_000))
    const answer = await signIn({ ...nameOf(await student()), captcha }).finally(restore)
    expect(answer.body.error).toBe('captcha_wrong')
  })

  it('an object in place of a value is refused, not searched with', async () => {
    const answer = await signIn({ ...nameOf(await student()), studentNo: { $gt: '' } })
    expect(answer.body.error).toBe('validation_failed')
  })
})
