import { decodeTicketCode } from '@shared/tickets/ticket-code'
import { isSignedBy } from '@shared/tickets/is-signed-by'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { readPdf } from '../../../test/read-pdf'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { buildFair } from '../fairs/factory'
import { Fair } from '../fairs/model'
import { eventTag } from './actions/event-tag'
import { hashTicketCode } from './actions/hash-ticket-code'
import { signHmac } from './actions/sign-hmac'
import { ticketSecret } from './actions/ticket-secret'
import { buildTicket } from './factory'
import { Ticket } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const pdf = (token: string, id: string) => app.call('GET', `/api/tickets/${id}/pdf`, { token })
const show = async (token: string, id: string) => (await app.call('GET', `/api/tickets/${id}`, { token })).body

it('R-FAIR-3 the phone draws codes that the server finds and verifies', async () => {
  const { row, student, id, fair } = await buildTicket()
  const sent = (await show(student.token, id)).secret as unknown as Record<'tag' | 'code' | 'key', string>
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
  const code = decodeTicketCode(issueTicketCode({ tag: bytes(sent.tag), code: bytes(sent.code), key: bytes(sent.key) }, 'rotating', Date.now(), signHmac))
  if (!code) throw new Error('no code')
  expect([hashTicketCode(code.code), isSignedBy(code, ticketSecret(row).key, signHmac), code.tag]).toEqual([row.codeHash, true, eventTag(fair._id.toString())])
})
it('R-FAIR-3 the PC downloads a ticket with event and holder', async () => {
  const { student, id, fair, row } = await buildTicket()
  const { status, headers, bytes } = await pdf(student.token, id)
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, 'application/pdf', expect.stringContaining(encodeURIComponent('入场券'))])
  const [page] = await readPdf(bytes)
  for (const text of [fair.title, fair.place, row.studentName]) expect(page?.text).toContain((text ?? '').replace(/\s/gu, ''))
})
it('R-FAIR-3 prints none where the organiser takes phones alone, for who waits, or of what is cancelled; the page says so beforehand', async () => {
  const phones = await buildTicket({ fair: (await buildFair({ values: { staticTickets: '' } })).row })
  const [waits, cancelled] = [await buildTicket({ state: 'waiting' }), await buildTicket()]
  await Fair.updateOne({ _id: cancelled.fair._id }, { status: 'cancelled' })
  for (const [{ student, id }, error] of [[phones, 'ticket_phone_only'], [waits, 'ticket_not_held'], [cancelled, 'event_cancelled']] as const) {
    expect([(await pdf(student.token, id)).body.error, (await show(student.token, id)).whyNoPdf]).toEqual([error, expect.objectContaining({ error })])
  }
  expect((await show(cancelled.student.token, cancelled.id)).secret).toBeUndefined()
})
it('R-FAIR-6 the student says which résumé a stand may keep, none unless said', async () => {
  const { student, id, row } = await buildTicket()
  const choose = (token: string, choice: string) => app.call('PUT', `/api/tickets/${id}/booth-resume`, { token, body: { choice } })
  expect((await choose(student.token, 'zh')).body.boothResume).toBe('zh')
  expect((await choose(student.token, 'all')).body.error).toBe('validation_failed')
  expect((await choose((await buildAccount('student')).token, 'en')).body.error).toBe('not_found')
  expect((await Ticket.findById(row._id).orFail()).boothResume).toBe('zh')
})
it('R-FAIR-2 我的报名 shows the last first, also what is cancelled', async () => {
  const student = await buildAccount('student')
  const [first, last] = [await buildTicket({ student, state: 'cancelled' }), await buildTicket({ student })]
  expect((await app.call('GET', '/api/tickets/mine', { token: student.token })).body).toMatchObject({ items: [{ id: last.id, status: { key: 'held' } }, { id: first.id, status: { key: 'cancelled' }, fair: { title: first.fair.title } }] })
})
