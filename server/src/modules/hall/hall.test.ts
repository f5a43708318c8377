import { limits } from '@shared/kernel/limits'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { buildApplicant, buildApplication } from '../applications/factory'
import { withdrawApplication } from '../applications/actions/withdraw-application'
import { Employer } from '../employers/model'
import { buildInterview } from '../interviews/factory'
import { buildJobInvitation } from '../job-invitations/factory'
import { actorOf } from '../signing/factory'
import { Conversation } from './conversation-model'
import { buildConversation, buildMessage } from './factory'
import { ChatMessage } from './message-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const at = '/api/hall/conversations'
const open = (token: string, about: string, id: string) => app.call('POST', at, { token, body: { about, id } })
let said = 0
const say = (token: string, id: string, text: string, clientId = `client-${1000 + (said += 1)}`) => app.call('POST', `${at}/${id}/messages`, { token, body: { clientId, text } })

describe('who may talk', () => {
  it('R-INT-2 a student and an employer with nothing between them are strangers', async () => {
    const [student, employer] = [await buildApplicant(), await buildAccount('employer')]
    expect(await open(student.token, 'employer', String(employer.employerId))).toMatchObject({ status: 403, body: { error: 'chat_stranger' } })
    expect(await Conversation.countDocuments({ studentId: student.studentId })).toBe(0)
  })

  it('R-INT-2 an application opens one conversation, whichever side asks and however often', async () => {
    const { id, student, employer } = await buildApplication({ state: 'viewed' })
    const ways = [open(student.token, 'application', id), open(employer.token, 'application', id), open(student.token, 'employer', String(employer.employerId))]
    const answers = await Promise.all(ways)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  })

  it('R-INT-2 an employer reads the masked name of a student it invited until they apply', async () => {
    const invited = await buildJobInvitation()
    const opened = await open(invited.employer.token, 'job-invitation', invited.id)
    const shown = opened.body as { id: string; partner: { name: string } }
    expect(shown.partner.name).toBe(invited.row.maskedName)
    expect((await say(invited.student.token, shown.id, '您好')).body.author).toBe(invited.row.maskedName)
    await buildApplication({ student: invited.student, employer: invited.employer, job: invited.job })
    expect((await say(invited.student.token, shown.id, '我投递了')).body.author).toBe(invited.student.name)
    expect((await app.call('GET', `${at}/${shown.id}`, { token: invited.employer.token })).body).toMatchObject({ partner: { name: invited.student.name } })
  })

  it('R-INT-2 an interview is a ground to talk', async () => {
    const { id, student } = await buildInterview()
    expect((await open(student.token, 'interview', id)).status).toBe(200)
  })

  it('R-INT-2 an interview that fell with its application is a ground no more', async () => {
    const { id, student, employer, application } = await buildInterview()
    const { body } = await open(employer.token, 'interview', id)
    await withdrawApplication(actorOf(student), application.id, 1)
    expect((await say(employer.token, String(body.id), '为什么撤回')).body.error).toBe('chat_stranger')
    expect(await ChatMessage.countDocuments({ conversationId: String(body.id) })).toBe(0)
  })

  it('R-INT-2 nobody opens a conversation by a record of others', async () => {
    const { id } = await buildApplication()
    expect((await open((await buildAccount('employer')).token, 'application', id)).body.error).toBe('not_found')
  })

  it('R-INT-2 after the application is taken back nothing is said any more; what was said can be read', async () => {
    const { id, student, employer, applicationId } = await buildConversation()
    await buildMessage(employer, id, '你好')
    await withdrawApplication(actorOf(student), applicationId, 1)
    expect((await say(employer.token, id, '还在吗')).body.error).toBe('chat_stranger')
    expect((await app.call('GET', `${at}/${id}`, { token: employer.token })).body).toMatchObject({ maySend: { ok: false } })
    expect((await app.call('GET', `${at}/${id}/messages`, { token: student.token })).body).toMatchObject({ items: [{ text: '你好' }] })
  })

  it('R-ACC-8 an employer that lost its approval says nothing', async () => {
    const { id, employer } = await buildConversation()
    await Employer.updateOne({ _id: employer.employerId }, { approved: false })
    expect((await say(employer.token, id, '你好')).body.error).toBe('employer_not_approved')
    expect(await ChatMessage.countDocuments({ conversationId: id })).toBe(0)
  })

  it('R-INT-2 a foreign conversation does not exist', async () => {
    const { id } = await buildConversation()
    const token = (await buildApplicant()).token
    const tries = [app.call('GET', `${at}/${id}`, { token }), app.call('GET', `${at}/${id}/messages`, { token }), say(token, id, '你好'), app.call('POST', `${at}/${id}/read`, { token, body: { seq: 1 } })]
    expect((await Promise.all(tries)).map(({ body }) => body.error)).toEqual(Array(4).fill('not_found'))
  })
})

describe('what is said', () => {
  it('R-INT-2 messages sent at once are numbered without gaps, in the order they are stored', async () => {
    const { id, student, employer } = await buildConversation()
    await Promise.all(Array.from({ length: 12 }, (_, n) => say(n % 2 ? student.token : employer.token, id, `第 ${n} 句`, `at-once-${n}`)))
    const rows = await ChatMessage.find({ conversationId: id }).sort({ seq: 1 }).lean()
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    expect(await Conversation.findById(id).lean()).toMatchObject({ lastSeq: 12, studentUnread: 6, employerUnread: 6 })
  })

  it('R-INT-2 the same client id is the same message, also at once', async () => {
    const { id, student } = await buildConversation()
    const answers = await Promise.all([1, 2, 3].map(() => say(student.token, id, '您好', 'same-client-id')))
    expect(answers.map(({ body }) => body.seq)).toEqual([1, 1, 1])
    expect(await ChatMessage.countDocuments({ conversationId: id })).toBe(1)
    expect(await Conversation.findById(id).lean()).toMatchObject({ lastSeq: 1, employerUnread: 1 })
  })

  it('R-INT-2 one side cannot take the other’s client ids', async () => {
    const { id, student, employer } = await buildConversation()
    await say(student.token, id, '学生', 'same-client-id')
    expect((await say(employer.token, id, '单位', 'same-client-id')).body).toMatchObject({ seq: 2, text: '单位', side: 'employer' })
  })

  it('R-INT-2 a page reads the last ones, those before, and those after', async () => {
    const { id, student } = await buildConversation()
    for (const text of ['一', '二', '三', '四', '五']) await buildMessage(student, id, text)
    const read = async (query: string) => {
      const { body } = await app.call('GET', `${at}/${id}/messages?${query}`, { token: student.token })
      return [(body.items as { text: string }[]).map(({ text }) => text).join(''), body.more]
    }
    expect(await Promise.all([read('limit=2'), read('before=4&limit=2'), read('after=1&limit=2'), read('after=3'), read('after=5')])).toEqual([['四五', true], ['二三', true], ['二三', true], ['四五', false], ['', false]])
  })

  it('R-INT-2 read marks count what is left, never go back, and never past the last', async () => {
    const { id, student, employer } = await buildConversation()
    for (const text of ['一', '二', '三']) await buildMessage(employer, id, text)
    const read = async (seq: number) => (await app.call('POST', `${at}/${id}/read`, { token: student.token, body: { seq } })).body
    expect(await read(2)).toEqual({ readSeq: { mine: 2, theirs: 0 }, unread: 1 })
    expect((await app.call('GET', '/api/hall/unread', { token: student.token })).body).toEqual({ count: 1 })
    expect(await read(1)).toMatchObject({ readSeq: { mine: 2 } })
    expect(await read(99)).toEqual({ readSeq: { mine: 3, theirs: 0 }, unread: 0 })
    expect((await app.call('GET', `${at}/${id}`, { token: employer.token })).body).toMatchObject({ readSeq: { mine: 0, theirs: 3 } })
  })

  it('R-INT-2 a flood is limited and said so; what was refused is not stored, what was stored is answered again', async () => {
    const { id, student } = await buildConversation()
    for (let n = 0; n < limits.chatPerMinute; n += 1) await buildMessage(student, id, `第 ${n} 句`)
    const refused = await say(student.token, id, '还有一句')
    expect(refused).toMatchObject({ status: 429, body: { error: 'chat_too_fast' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await ChatMessage.countDocuments({ conversationId: id })).toBe(limits.chatPerMinute)
    const [first] = await ChatMessage.find({ conversationId: id }).sort({ seq: 1 }).lean()
    expect((await say(student.token, id, '第 0 句', first?.clientId)).body.seq).toBe(1)
  })

  it.each([['nothing', ''], ['too much', '字'.repeat(limits.chatTextMax + 1)], ['invisible signs', '你\u200b好']])('R-INT-2 refuses %s', async (_what, text) => {
    const { id, student } = await buildConversation()
    expect((await say(student.token, id, text, 'client-0001')).body.error).toBe('validation_failed')
  })
})

describe('the lists', () => {
  it('R-INT-2 shows the last spoken in first, with its last word and what is unread', async () => {
    const student = await buildApplicant()
    const first = await buildConversation({ student })
    const second = await buildConversation({ student })
    await buildMessage(first.employer, first.id, '请来面试')
    const { body } = await app.call('GET', at, { token: student.token })
    expect(body.items).toMatchObject([{ id: first.id, unread: 1, last: { text: '请来面试', side: 'employer' }, partner: { side: 'employer' } }, { id: second.id, unread: 0 }])
  })

  it('R-INT-2 names the employers one may talk to and has not talked to', async () => {
    const student = await buildApplicant()
    const talked = await buildConversation({ student })
    const { row } = await buildApplication({ student })
    const { body } = await app.call('GET', '/api/hall/partners', { token: student.token })
    expect(body.items).toEqual([{ employer: { id: row.employerId.toString(), name: row.employerName }, ground: `已投递：${row.jobTitle}` }])
    expect(talked.row.employerId).not.toEqual(row.employerId)
  })
})
