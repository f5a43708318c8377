import Koa from 'koa'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Session } from '../../http/session-model'
import { beginSession } from './actions/begin-session'
import { endSessionsOfAccount } from './actions/end-sessions-of-account'
import { buildAccount, buildSession, testPassword } from './factory'
import { startAccountsApp, type AccountsApp } from './testing/start-accounts-app'

let app: AccountsApp
beforeAll(async () => { app = await startAccountsApp() })
afterAll(async () => { await app.stop() })

const change = (token: string, body: object) => app.call('PUT', '/api/accounts/password', { token, body: { oldPassword: testPassword, newPassword: 'Xiugai2027x', ...body } })
const statusOf = async (token: string): Promise<number> => (await app.call('GET', '/api/accounts/me', { token })).status

describe('sessions', () => {
  it('R-ACC-6 stores no token', async () => {
    const { token, _id } = await buildAccount('student')
    expect(JSON.stringify(await Session.find({ accountId: _id }).lean())).not.toContain(token)
  })

  it('R-ACC-6 lists devices and says which is this one', async () => {
    const account = await buildAccount('student')
    await buildSession(account)
    const { items } = (await app.call('GET', '/api/accounts/sessions', { token: account.token })).body as { items: { current: boolean; device: string }[] }
    expect(items.map((one) => one.current).sort()).toEqual([false, true])
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['channel', 'createdAt', 'current', 'device', 'id', 'lastSeenAt'])
  })

  it('R-ACC-6 a revoked session is over at once', async () => {
    const account = await buildAccount('student')
    const other = await buildSession(account)
    const { items } = (await app.call('GET', '/api/accounts/sessions', { token: account.token })).body as { items: { id: string; current: boolean }[] }
    const id = items.find((one) => !one.current)?.id ?? ''
    expect((await app.call('DELETE', `/api/accounts/sessions/${id}`, { token: account.token })).status).toBe(204)
    expect([await statusOf(other), await statusOf(account.token)]).toEqual([401, 200])
  })

  it("R-ACC-6 somebody else's session does not exist", async () => {
    const [mine, theirs] = [await buildAccount('student'), await buildAccount('student')]
    const session = await Session.findOne({ accountId: theirs._id }).lean()
    expect((await app.call('DELETE', `/api/accounts/sessions/${String(session?._id)}`, { token: mine.token })).body.error).toBe('not_found')
    expect(await statusOf(theirs.token)).toBe(200)
  })

  it('R-ACC-6 logging out ends this session and clears the cookie', async () => {
    const { token } = await buildAccount('reviewer')
    const answer = await app.call('DELETE', '/api/accounts/sessions/current', { token })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toMatch(/ge_session=;/)
    expect(await statusOf(token)).toBe(401)
  })

  it('R-ACC-6 a password change ends the others', async () => {
    const account = await buildAccount('student')
    const other = await buildSession(account)
    expect((await change(account.token, {})).status).toBe(204)
    expect([await statusOf(other), await statusOf(account.token)]).toEqual([401, 200])
  })

  it('R-ACC-6 the old password is needed, and the new one must be good', async () => {
    const { token, studentNo } = await buildAccount('student')
    expect((await change(token, { oldPassword: 'wrong' })).body.error).toBe('password_wrong')
    expect((await change(token, { newPassword: `x${studentNo}` })).body.error).toBe('password_weak')
    expect((await change(token, {})).status).toBe(204)
  })

  it('R-ACC-6 guessing the old password is locked', async () => {
    const { token } = await buildAccount('student')
    for (let n = 0; n < 8; n++) await change(token, { oldPassword: 'wrong' })
    expect((await change(token, {})).body.error).toBe('login_locked')
  })

  it('R-ACC-6 a log-in that checked the old password before the change opens no session after it', async () => {
    const { token, ...account } = await buildAccount('student')
    await change(token, {})
    const request = new IncomingMessage(new Socket())
    const late = beginSession(new Koa().createContext(request, new ServerResponse(request)), account, 'mini', { passwordHash: account.passwordHash })
    await expect(late).rejects.toMatchObject({ id: 'login_failed' })
    expect(await Session.countDocuments({ accountId: account._id })).toBe(1)
  })

  it('R-ACC-6 whoever loses a role loses the sessions that carry it', async () => {
    const account = await buildAccount('reviewer')
    expect(await endSessionsOfAccount(account._id)).toBe(1)
    expect(await statusOf(account.token)).toBe(401)
  })

  it('a cookie sent along by a foreign page changes nothing', async () => {
    const account = await buildAccount('student')
    const cookie = `ge_session=${account.token}`
    expect((await app.call('DELETE', '/api/accounts/sessions/current', { headers: { cookie } })).body.error).toBe('bad_origin')
    expect(await statusOf(account.token)).toBe(200)
  })
})
