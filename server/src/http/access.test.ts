import { contracts } from '@shared/contracts'
import { type Endpoint } from '@shared/kernel/endpoint'
import { type Role } from '@shared/kernel/roles'
import { startTestApp, type TestApp } from '../../test/test-app'
import { buildAccount } from '../modules/accounts/factory'

let app: TestApp
const tokens: Partial<Record<Role, string>> = {}
const roles: Role[] = ['student', 'reviewer', 'employer', 'admin']
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

it('R-ACC-6 a role that was taken away is gone with its sessions', async () => {
  const { Session } = await import('./session-model')
  const account = await buildAccount('reviewer')
  await Session.deleteMany({ accountId: account._id })
  expect((await app.call('GET', '/api/accounts/me', { token: account.token })).status).toBe(401)
})
