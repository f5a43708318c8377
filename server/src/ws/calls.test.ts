import { startTestApp, type TestApp } from '../../test/test-app'
import { openTestSocket } from '../../test/test-socket'
import { buildAccount } from '../modules/accounts/factory'
import { buildInterview } from '../modules/interviews/factory'
import { buildCall } from '../modules/calls/factory'

// Two processes of one database.
let here: TestApp
let there: TestApp
beforeAll(async () => {
  here = await startTestApp({}, { sockets: true })
  there = await startTestApp({}, { sockets: true })
})
afterAll(async () => { await here.stop(); await there.stop() })

it('R-INT-3 rings on another process, is taken, signals cross both ways, and the other side hears it end', async () => {
  const { id: interviewId, student: studentAccount, employer: employerAccount } = await buildInterview({ state: 'begun' })
  const [student, employer] = [await openTestSocket(here.url, studentAccount.token), await openTestSocket(there.url, employerAccount.token)]
  const callId = String((await there.call('POST', '/api/calls', { token: employerAccount.token, body: { interviewId } })).body.id)
  expect((await student.next('call')).call).toMatchObject({ id: callId, status: { key: 'ringing' } })
  await here.call('POST', `/api/calls/${callId}/answer`, { token: studentAccount.token, body: { version: 1 } })
  await employer.next('call', ({ call }) => call.status.key === 'live')
  for (const n of [1, 2, 3]) employer.send({ t: 'signal', callId, n, kind: n === 1 ? 'offer' : 'candidate', data: `"${n}"` })
  for (const n of [1, 2, 3]) expect(await student.next('signal')).toMatchObject({ callId, from: 'employer', signal: { n, data: `"${n}"` } })
  student.send({ t: 'signal', callId, n: 1, kind: 'answer', data: '"sdp"' })
  expect(await employer.next('signal')).toMatchObject({ from: 'student', signal: { kind: 'answer', data: '"sdp"' } })
  await here.call('POST', `/api/calls/${callId}/hang-up`, { token: studentAccount.token })
  expect((await employer.next('call', ({ call }) => call.status.key === 'ended')).call.id).toBe(callId)
  expect(student.frames.filter((frame) => frame.t === 'signal' && frame.from === 'student')).toEqual([])
})

it('R-INT-3 a device that connects while it rings learns of it', async () => {
  const { id, student } = await buildCall()
  expect((await (await openTestSocket(here.url, student.token)).next('call')).call.id).toBe(id)
})

it('R-INT-3 a colleague’s device neither rings nor gets signals', async () => {
  const { id, student, employer } = await buildCall('live')
  const colleague = await openTestSocket(here.url, (await buildAccount('employer', { employerId: employer.employerId })).token)
  const [caller, taker] = [await openTestSocket(there.url, employer.token), await openTestSocket(here.url, student.token)]
  taker.send({ t: 'signal', callId: id, n: 1, kind: 'ready', data: '"browser"' })
  await caller.next('signal')
  colleague.send({ t: 'signal', callId: id, n: 1, kind: 'bye', data: '' })
  expect((await colleague.next('refused')).error).toBe('not_found')
  expect(colleague.frames.map(({ t }) => t)).toEqual(['hello', 'refused'])
})
