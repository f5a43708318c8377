import { limits } from '@shared/kernel/limits'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount, buildSession, testPassword } from '../accounts/factory'
import { Account } from '../accounts/model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

async function team() {
  const owner = await buildAccount('employer', { owner: true })
  return { owner, member: await buildAccount('employer', { employerId: owner.employerId, owner: false }) }
}
const add = (token: string, body: object = {}) => app.call('POST', '/api/employers/staff', { token, body: { username: `staff${Math.trunc(performance.now() * 1000)}`, name: '赵主管', password: 'Danwei2026', ...body } })
const disable = (token: string, id: unknown) => app.call('POST', `/api/employers/staff/${String(id)}/disable`, { token })
const setOwner = (token: string, id: unknown, owner: boolean) => app.call('PUT', `/api/employers/staff/${String(id)}/owner`, { token, body: { owner } })
async function signIn(username: unknown, password: string) {
  const { body } = await app.call('POST', '/api/accounts/captchas')
  const { answer } = (await app.call('GET', `/api/_dev/captchas/${String(body.id)}`)).body
  return app.call('POST', '/api/accounts/sessions/staff', { body: { username, password, captcha: { id: body.id, answer }, client: 'mini' } })
}

it('R-ACC-8 an owner adds somebody, who signs in with the first password', async () => {
  const { owner } = await team()
  const answer = await add(owner.token, { username: 'zhao-zhuguan' })
  expect(answer.body.items).toContainEqual(expect.objectContaining({ username: 'zhao-zhuguan', owner: false, disabled: false }))
  expect((await signIn('zhao-zhuguan', 'Danwei2026')).body).toMatchObject({ me: { name: '赵主管', employer: { id: owner.employerId?.toString() } } })
  expect((await add(owner.token, { username: 'zhao-zhuguan' })).body.error).toBe('username_taken')
})

it('R-ACC-8 a member manages nobody', async () => {
  const { owner, member } = await team()
  const answers = await Promise.all([add(member.token), disable(member.token, owner._id), setOwner(member.token, member._id, true)])
  expect(answers.map(({ body }) => body.error)).toEqual(['forbidden', 'forbidden', 'forbidden'])
  expect((await app.call('GET', '/api/employers/staff', { token: member.token })).body.items).toHaveLength(2)
})

it('R-ACC-8 an ended account has no session and opens none', async () => {
  const { owner, member } = await team()
  const second = await buildSession(member)
  expect((await disable(owner.token, member._id)).status).toBe(200)
  const me = await Promise.all([member.token, second].map((token) => app.call('GET', '/api/accounts/me', { token })))
  expect(me.map(({ status }) => status)).toEqual([401, 401])
  expect((await signIn(member.username, testPassword)).body.error).toBe('login_failed')
  expect(await Account.findById(member._id).lean()).toMatchObject({ disabledAt: expect.any(Date) })
})

it('R-ACC-8 the last owner stays one', async () => {
  const { owner, member } = await team()
  expect((await disable(owner.token, owner._id)).body.error).toBe('staff_last_owner')
  expect((await setOwner(owner.token, owner._id, false)).body.error).toBe('staff_last_owner')
  expect((await setOwner(owner.token, member._id, true)).status).toBe(200)
  expect((await setOwner(owner.token, owner._id, false)).status).toBe(200)
  expect((await add(owner.token)).body.error).toBe('forbidden')
})

it('R-ACC-8 of two owners who end each other at once one stays', async () => {
  const { owner, member } = await team()
  await setOwner(owner.token, member._id, true)
  await Promise.all([disable(owner.token, member._id), disable(member.token, owner._id)])
  expect(await Account.countDocuments({ employerId: owner.employerId, owner: true, disabledAt: { $exists: false } })).toBe(1)
})

it('R-ACC-8 another unit’s people are out of reach', async () => {
  const [{ owner }, { member }] = [await team(), await team()]
  expect((await disable(owner.token, member._id)).status).toBe(404)
})

it('R-ACC-8 a unit has so many accounts and no more', async () => {
  const { owner } = await team()
  const { _id, token: _token, username: _name, ...like } = owner
  await Account.insertMany(Array.from({ length: limits.employerStaffMax - 2 }, () => ({ ...like, owner: false })))
  expect((await add(owner.token)).body.error).toBe('staff_limit')
})
