import { startTestApp, type TestApp } from '../../test/test-app'
import { buildAccount } from '../modules/accounts/factory'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await startTestApp()
  token = (await buildAccount('reviewer')).token
})
afterAll(() => app.stop())

const send = (contentType: string, body = '') => app.call('POST', '/api/schools/roster/imports', { token, body: Buffer.from(body), headers: { 'content-type': contentType } })

it.each(['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=x'])('refuses an upload that says only %s', async (contentType) => {
  expect(await send(contentType, 'x')).toMatchObject({ status: 400, body: { error: 'bad_request' } })
})
it('refuses another kind of body', async () => expect((await send('text/plain', 'x')).body.error).toBe('unsupported_media_type'))
