import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { NotificationSettings } from './settings-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const set = (token: string, body: object) => app.call('PUT', '/api/messages/settings', { token, body })

it('R-MSG-3 every optional kind is on at first and switched by itself', async () => {
  const student = await buildAccount('student')
  const labels = { job_invitation: '职位邀请', application_result: '投递进展', interview_invitation: '面试邀请', interview_reminder: '面试提醒', interview_result: '面试结果', event_reminder: '活动提醒', event_change: '活动变更', registration_reminder: '办理提醒' }
  const kinds = Object.entries(labels).map(([kind, label]) => ({ kind, label, on: true }))
  expect((await app.call('GET', '/api/messages/settings', { token: student.token })).body).toEqual({ kinds })
  expect((await set(student.token, { kind: 'job_invitation', on: false })).body).toEqual({ kinds: kinds.map((one) => ({ ...one, on: one.kind !== 'job_invitation' })) })
  expect((await set(student.token, { kind: 'job_invitation', on: true })).body).toEqual({ kinds })
  expect(await NotificationSettings.findById(student._id).lean()).toMatchObject({ off: [] })
})
it.each(['signing_invitation', 'review_result', 'termination', 'signing_result'])('R-MSG-3 %s cannot be switched off', async (kind) => {
  const student = await buildAccount('student')
  expect(await set(student.token, { kind, on: false })).toMatchObject({ status: 400 })
  expect(await NotificationSettings.findById(student._id)).toBeNull()
})
