import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../test/test-app'
import { buildGraduate } from '../modules/offline-agreements/factory'
import { dropSupersededIndexes } from './drop-superseded-indexes'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

it('R-OFF-1 lets two students have drafts on a database of the release before', async () => {
  await mongoose.connection.collection('destinations').createIndex({ number: 1 }, { unique: true, name: 'number_1' })
  await dropSupersededIndexes()
  const start = async () => (await app.call('POST', '/api/offline-agreements', { token: (await buildGraduate()).token, body: {} })).status
  expect([await start(), await start()]).toEqual([200, 200])
})
