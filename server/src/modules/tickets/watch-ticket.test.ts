import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { buildTicket } from './factory'
import { Ticket } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const watch = (token: string, id: string) => app.call('GET', `/api/tickets/${id}/now`, { token })

it('R-FAIR-4 a phone at the gate learns that its ticket was scanned, when and where', async () => {
  const { id, student } = await buildTicket()
  expect(await watch(student.token, id)).toMatchObject({ status: 200, body: { version: 1, inside: false } })
  const at = clock.now()
  await Ticket.updateOne({ _id: id }, { inside: true, admission: { nonce: 'n'.repeat(16), at, gateName: '1 号门' } })
  expect((await watch(student.token, id)).body).toEqual({ version: 1, inside: true, admission: { at: at.toISOString(), gate: '1 号门' } })
})

it('R-FAIR-2 another student’s ticket does not exist', async () => {
  const { id } = await buildTicket()
  expect((await watch((await buildAccount('student')).token, id)).status).toBe(404)
})
