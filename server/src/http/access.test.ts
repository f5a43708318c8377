import Koa from 'koa'
import { Types } from 'mongoose'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { contracts } from '@shared/contracts'
import { type Endpoint } from '@shared/kernel/endpoint'
import { type Role } from '@shared/kernel/roles'
import { startTestApp, type TestApp } from '../../test/test-app'
import { buildAccount } from '../modules/accounts/factory'
import { Account } from '../modules/accounts/model'
import { readSession } from './read-session'

let app: TestApp
const tokens: Partial<Record<Role, string>> = {}
const roles: Role[] = ['student', 'reviewer', 'employer', 'admin', 'staff']
const endpoints = Object.values(contracts).flatMap((contract) => Object.values<Endpoint>(contract))
const guarded = endpoints.filter((endpoint) => endpoint.access !== 'public')

beforeAll(async () => {
  app = await startTestApp()
  for (const role of roles) tokens[role] = (await buildAccount(role)).token
})
afterAll(() => app.stop())

const path = (endpoint: Endpoint): string => endpoint.path.replace(':id', '0123456789abcdef01234567')
const tag = (endpoint: Endpoint): string => `${endpoint.method} ${endpoint.path}`

it.each(guarded.map((endpoint) => [tag(endpoint), endpoint] as const))('%s refuses a caller who is not signed in', async (_tag, endpoint) => {
  expect((await app.call(endpoint.method, path(endpoint))).body.error).toBe('unauthenticated')
})

const foreign = guarded.flatMap((endpoint) => roles.filter((role) => Array.isArray(endpoint.access) && !endpoint.access.includes(role)).map((role) => [tag(endpoint), role, endpoint] as const))
it.each(foreign)('%s refuses a %s', async (_tag, role, endpoint) => {
  expect((await app.call(endpoint.method, path(endpoint), { token: tokens[role] })).body.error).toBe('forbidden')
})

const bodies = [{ version: 1 }, { version: 1, reason: '测试原因' }]
const bodyFor = (endpoint: Endpoint): object | undefined => endpoint.body && (bodies.find((body) => endpoint.body?.safeParse(body).success) ?? {})

const byId = guarded.filter((endpoint) => endpoint.path.includes(':id'))
const own = byId.flatMap((endpoint) => roles.filter((role) => endpoint.access === 'signed-in' || endpoint.access.includes(role)).map((role) => [tag(endpoint), role, endpoint] as const))
it.each(own)('%s shows a %s nothing under an id that is not theirs', async (_tag, role, endpoint) => {
  const answer = await app.call(endpoint.method, path(endpoint), { token: tokens[role], body: bodyFor(endpoint) })
  // A body of another shape is refused before the record is looked for; both tell nothing about it.
  expect(['not_found', 'validation_failed']).toContain(answer.body.error)
})

describe('an account that changed', () => {
  const me = (token: string) => app.call('GET', '/api/accounts/me', { token })

  it.each([
    ['a role', 'admin', { role: 'student' }], ['a school', 'reviewer', { schoolId: new Types.ObjectId() }], ['an employer', 'employer', { employerId: null }],
  ] as const)('R-ACC-6 %s that was taken away is gone at once, whatever sessions there are', async (_what, role, change) => {
    const account = await buildAccount(role)
    expect((await me(account.token)).status).toBe(200)
    await Account.updateOne({ _id: account._id }, { $set: change })
    expect((await me(account.token)).status).toBe(401)
  })

  it('R-ACC-6 a deleted account has no session', async () => {
    const account = await buildAccount('reviewer')
    await Account.deleteOne({ _id: account._id })
    expect((await app.call('GET', '/api/corrections/queue', { token: account.token })).body.error).toBe('unauthenticated')
  })

  it('R-SIGN-6 whoever acts carries the name the account has now', async () => {
    const account = await buildAccount('student')
    await Account.updateOne({ _id: account._id }, { $set: { name: '改名后' } })
    const request = new IncomingMessage(new Socket())
    request.headers.authorization = `Bearer ${account.token}`
    expect((await readSession(new Koa().createContext(request, new ServerResponse(request))))?.actor.name).toBe('改名后')
  })
})
