import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { NotificationSettings } from './settings-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const set = (token: string, body: object) => app.call('PUT', '/api/messages/settings', { token, body })

it('R-MSG-3 every optional kind is on at first and switched by itself', async () => {
  const student = await buildAccount('student')
  expect((await app.call('GET', '/api/messages/settings', { token: student.token })).body).toEqual({ kinds: [{ kind: 'job_invitation', label: '职位邀请', on: true }, { kind: 'application_result', label: '投递进展', on: true }, { kind: 'registration_reminder', label: '办理提醒', on: true }] })
  expect((await set(student.token, { kind: 'job_invitation', on: false })).body).toMatchObject({ kinds: [{ on: false }, { on: true }, { on: true }] })
  expect((await set(student.token, { kind: 'job_invitation', on: true })).body).toMatchObject({ kinds: [{ on: true }, { on: true }, { on: true }] })
  expect(await NotificationSettings.findById(student._id).lean()).toMatchObject({ off: [] })
})
it.each(['signing_invitation', 'review_result', 'termination', 'signing_result'])('R-MSG-3 %s cannot be switched off', async (kind) => {
  const student = await buildAccount('student')
  expect(await set(student.token, { kind, on: false })).toMatchObject({ status: 400 })
  expect(await NotificationSettings.findById(student._id)).toBeNull()
})
