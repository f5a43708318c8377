import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildApplicant } from '../applications/factory'
import { buildInterview } from './factory'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const hourMs = 3_600_000
const inHours = (hours: number) => ({ startsAt: new Date(time.now.getTime() + hours * hourMs).toISOString() })
const list = async (token: string, query = '') => ((await app.call('GET', `/api/interviews${query}`, { token })).body as unknown as { items: { id: string }[] }).items.map(({ id }) => id)

/** One student with three interviews of as many employers: asked for, accepted, gone by without an answer. */
async function threeOfOne() {
  const student = await buildApplicant()
  const open = await buildInterview({ student, arrangement: inHours(30) })
  const accepted = await buildInterview({ student, state: 'accepted', arrangement: inHours(5) })
  const gone = await buildInterview({ student, state: 'overdue' })
  return { student, open, accepted, gone }
}

it('R-INT-1 我的面试 by state, as the clock says, by their start', async () => {
  const { student, open, accepted, gone } = await threeOfOne()
  expect(await list(student.token)).toEqual([open.id, accepted.id, gone.id])
  expect(await list(student.token, '?order=asc')).toEqual([gone.id, accepted.id, open.id])
  for (const [status, id] of [['invited', open.id], ['accepted', accepted.id], ['unanswered', gone.id]]) expect(await list(student.token, `?status=${status}`)).toEqual([id])
})
it('R-INT-1 the employer’s calendar holds a range, and nothing of others', async () => {
  const first = await buildInterview({ arrangement: inHours(10) })
  const { employer } = first
  const second = await buildInterview({ employer, arrangement: inHours(20) })
  await buildInterview({ arrangement: inHours(10) })
  const range = (from: number, to: number) => `?order=asc&from=${inHours(from).startsAt}&to=${inHours(to).startsAt}`
  expect(await list(employer.token, range(0, 40))).toEqual([first.id, second.id])
  expect(await list(employer.token, range(10, 20))).toEqual([first.id])
  expect(await list(employer.token, `?applicationId=${second.application.id}`)).toEqual([second.id])
})
it('R-INT-1 pages neither skip nor repeat', async () => {
  const { student, open, accepted, gone } = await threeOfOne()
  const { body } = await app.call('GET', '/api/interviews?limit=2&order=asc', { token: student.token })
  expect(await list(student.token, `?limit=2&order=asc&cursor=${String(body.next)}`)).toEqual([open.id])
  expect(body.items).toMatchObject([{ id: gone.id }, { id: accepted.id }])
})
it('R-INT-1 the summary counts what waits and names the next one', async () => {
  const { student, accepted, open } = await threeOfOne()
  await buildInterview({ student, state: 'begun', arrangement: { minutes: 10 } })
  const summary = async () => (await app.call('GET', '/api/interviews/summary', { token: student.token })).body
  expect(await summary()).toMatchObject({ unanswered: 1, ahead: 2, awaitingResult: 0 })
  time.pass(10 * 60_000)
  expect(await summary()).toMatchObject({ unanswered: 1, ahead: 1, awaitingResult: 1, upcoming: { id: accepted.id } })
  time.pass(6 * hourMs)
  expect(await summary()).toMatchObject({ unanswered: 1, ahead: 0, awaitingResult: 2, upcoming: { id: open.id } })
})
it('R-INT-1 who has none reads zeros', async () => {
  const { token } = await buildApplicant()
  const { body } = await app.call('GET', '/api/interviews/summary', { token })
  expect(body).toEqual({ unanswered: 0, ahead: 0, awaitingResult: 0, serverNow: time.now.toISOString() })
})
