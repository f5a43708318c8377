import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../test/test-app'
import { buildAgreement } from '../modules/destinations/factory'
import { fillTitles } from './fill-titles'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

it('R-TERM-1 ends an agreement of the release before, whose row has no title', async () => {
  const { row, student } = await buildAgreement({ state: 'inForce' })
  await mongoose.connection.collection('destinations').updateOne({ _id: row._id }, { $unset: { title: 1 } })
  await fillTitles()
  const answer = await app.call('POST', '/api/terminations', { token: student.token, body: { destinationId: row._id.toString(), reason: '另有安排，已与单位沟通' } })
  expect(answer).toMatchObject({ status: 200, body: { destination: { title: row.employerName } } })
})
