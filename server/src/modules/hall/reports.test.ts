import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { History } from '../../db/history'
import { Conversation } from './conversation-model'
import { buildConversation, buildMessage, type BuiltConversation } from './factory'
import { ChatReport } from './report-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const report = (token: string, id: string) => app.call('POST', `/api/hall/conversations/${id}/report`, { token, body: { reason: '要求先交培训费', seq: 1 } })
const schoolOf = (chat: BuiltConversation) => buildAccount('reviewer', { schoolId: chat.row.schoolId })

async function reported() {
  const chat = await buildConversation()
  await buildMessage(chat.employer, chat.id, '入职前先交培训费')
  await report(chat.student.token, chat.id)
  const reviewer = await schoolOf(chat)
  const [found] = (await app.call('GET', '/api/hall/reports?status=open', { token: reviewer.token })).body.items as { id: string }[]
  const decide = (word: 'stop' | 'dismiss', version = 1) => app.call('POST', `/api/hall/reports/${found?.id}/${word}`, { token: reviewer.token, body: { version, note: '已核实' } })
  return { ...chat, reviewer, reportId: found?.id ?? '', decide }
}

it('R-INT-2 the student’s school reads the report with what was said', async () => {
  const { reviewer, reportId, student, row } = await reported()
  expect((await app.call('GET', `/api/hall/reports/${reportId}`, { token: reviewer.token })).body).toMatchObject({
    status: { key: 'open' }, by: { side: 'student', name: student.name }, employer: { name: row.employerName }, reason: '要求先交培训费', seq: 1, messages: [{ seq: 1, text: '入职前先交培训费' }], stopped: false,
  })
})

it('R-INT-2 another school knows nothing of it', async () => {
  const { reportId } = await reported()
  const other = await buildAccount('reviewer')
  expect((await app.call('GET', `/api/hall/reports/${reportId}`, { token: other.token })).body.error).toBe('not_found')
  expect((await app.call('GET', '/api/hall/reports', { token: other.token })).body.items).toEqual([])
})

it('R-INT-2 a side reports once while the school looks at it, the other side may report too', async () => {
  const { id, student, employer } = await reported()
  expect((await report(student.token, id)).body.error).toBe('chat_report_open')
  expect((await report(employer.token, id)).status).toBe(200)
  expect(await ChatReport.countDocuments({ conversationId: id, active: true })).toBe(2)
})

it('R-INT-2 a conversation that the school stopped can be read, and nothing be added', async () => {
  const { id, student, employer, decide, reportId } = await reported()
  expect((await decide('stop')).body).toMatchObject({ status: { key: 'stopped' }, stopped: true, note: '已核实' })
  const said = await app.call('POST', `/api/hall/conversations/${id}/messages`, { token: employer.token, body: { clientId: 'client-0001', text: '在吗' } })
  expect(said).toMatchObject({ status: 409, body: { error: 'chat_closed' } })
  expect((await app.call('GET', `/api/hall/conversations/${id}/messages`, { token: student.token })).body).toMatchObject({ stopped: true, items: [{ seq: 1 }] })
  expect(await Conversation.findById(id).lean()).toMatchObject({ lastSeq: 1 })
  expect(await History.countDocuments({ subjectKind: 'chat-report', subjectId: reportId })).toBe(2)
})

it('R-INT-2 after 没有问题 the two talk on, and a side may report again', async () => {
  const { id, student, employer, decide } = await reported()
  await decide('dismiss')
  expect((await buildMessage(employer, id, '面试时间是周三')).seq).toBe(2)
  expect((await report(student.token, id)).status).toBe(200)
})

it('R-INT-2 a report is decided once', async () => {
  const { decide } = await reported()
  await decide('dismiss')
  expect((await decide('stop')).body.error).toBe('illegal_transition')
})
