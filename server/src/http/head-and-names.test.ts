import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../test/test-app'
import { buildAccount } from '../modules/accounts/factory'
import { buildOtherDestination } from '../modules/other-destinations/factory'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

it('HEAD opens no export', async () => {
  const { token, schoolId } = await buildAccount('reviewer')
  expect((await app.call('HEAD', '/api/exports/registrations', { token })).status).toBe(200)
  expect(await mongoose.connection.collection('exports').countDocuments({ schoolId })).toBe(0)
})
it('a field named __proto__ is refused as unknown', async () => {
  const { token } = await buildAccount('student')
  const body = Buffer.from('{"revision":0,"branch":"labour_contract","values":{"__proto__":"x"},"proofs":[]}')
  expect((await app.call('PUT', '/api/other-destinations/mine/draft', { token, body, headers: { 'content-type': 'application/json' } })).body).toMatchObject({ error: 'unknown_field', details: { names: ['__proto__'] } })
})
it('R-OTH-1 proofs that were recalled are not read by the school', async () => {
  const { row, student, reviewer } = await buildOtherDestination()
  const proof = () => app.call('GET', `/api/uploads/${String(row.content?.proofs[0]?.upload)}`, { token: reviewer.token })
  expect((await proof()).status).toBe(200)
  await app.call('POST', '/api/other-destinations/mine/recall', { token: student.token, body: { version: row.version } })
  expect((await proof()).status).toBe(404)
})
