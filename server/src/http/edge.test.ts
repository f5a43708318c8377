import { limits } from '@shared/kernel/limits'
import { startTestApp, type TestApp } from '../../test/test-app'
import { buildAccount } from '../modules/accounts/factory'

let app: TestApp
let token = ''
beforeAll(async () => { app = await startTestApp(); token = (await buildAccount('student')).token })
afterAll(() => app.stop())

it('answers a refusal with its id, two sentences and a request id', async () => {
  const { status, body, headers } = await app.call('GET', '/api/accounts/me')
  expect(status).toBe(401)
  expect(body).toMatchObject({ error: 'unauthenticated', message: expect.any(String), next: expect.any(String), requestId: headers.get('x-request-id') })
})
it('answers an unknown address', async () => expect((await app.call('GET', '/api/nothing')).body.error).toBe('not_found'))
it('refuses JSON that is none', async () => {
  expect((await app.call('PUT', '/api/source-info/mine', { token, body: Buffer.from('{'), headers: { 'content-type': 'application/json' } })).body.error).toBe('bad_request')
})
it('refuses another content type', async () => {
  expect((await app.call('PUT', '/api/source-info/mine', { token, body: Buffer.from('a=b'), headers: { 'content-type': 'text/plain' } })).body.error).toBe('unsupported_media_type')
})
it.each([
  ['an escaped lone surrogate', Buffer.from('{"homeAddress":["\\ud800"]}')], ['a lone surrogate in a name', Buffer.from('{"\\udc00":1}')],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from('{"homeAddress":"'), Buffer.from([0xff]), Buffer.from('"}')])],
])('refuses %s', async (_name, body) => {
  expect((await app.call('PUT', '/api/source-info/mine', { token, body, headers: { 'content-type': 'application/json' } })).body.error).toBe('bad_request')
})
it('refuses a cursor beyond the end of time', async () => {
  const { status, body } = await app.call('GET', '/api/messages?cursor=2fmsbk0t5a8.aaaaaaaaaaaaaaaaaaaaaaaa', { token })
  expect([status, body.error]).toEqual([400, 'validation_failed'])
})
it('refuses a search for what cannot be typed', async () => {
  const reviewer = await buildAccount('reviewer')
  expect((await app.call('GET', '/api/source-info/queue?q=%00', { token: reviewer.token })).status).toBe(400)
})
it('refuses a body that is too large', async () => {
  expect((await app.call('PUT', '/api/source-info/mine', { token, body: Buffer.alloc(limits.bodyBytes + 1, 32), headers: { 'content-type': 'application/json' } })).status).toBe(413)
})
it('refuses an operator where a text belongs', async () => {
  expect((await app.call('POST', '/api/accounts/sessions/mini', { body: { code: { $gt: '' } } })).body.error).toBe('validation_failed')
})
it('refuses a cookie session from a foreign page', async () => {
  const cookie = { cookie: `ge_session=${token}` }
  expect((await app.call('POST', '/api/messages/read-all', { headers: cookie })).body.error).toBe('bad_origin')
  expect((await app.call('POST', '/api/messages/read-all', { headers: { ...cookie, 'x-requested-by': 'ge-h5', origin: 'http://evil.example' } })).body.error).toBe('bad_origin')
  expect((await app.call('POST', '/api/messages/read-all', { headers: { ...cookie, 'x-requested-by': 'ge-h5', origin: 'http://127.0.0.1:3000' } })).status).toBe(200)
})
it('serves health, readiness and metrics', async () => {
  expect((await app.call('GET', '/healthz')).status).toBe(200)
  expect((await app.call('GET', '/readyz')).status).toBe(200)
  expect((await app.call('GET', '/metrics')).bytes.toString()).toContain('http_request_seconds')
})
it('describes itself in OpenAPI 3.1', async () => {
  const { body } = await app.call('GET', '/api/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(body.paths).toHaveProperty(['/api/signing/invitations/{id}/accept', 'post', 'responses', '409'])
})
