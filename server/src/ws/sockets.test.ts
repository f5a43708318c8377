import { closeCodes } from '@shared/hall/frames'
import { limits } from '@shared/kernel/limits'
import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../test/test-app'
import { openTestSocket } from '../../test/test-socket'
import { registry } from '../http/metrics'
import { Session } from '../http/session-model'
import { buildAccount } from '../modules/accounts/factory'
import { buildApplicant } from '../modules/applications/factory'
import { buildConversation, buildMessage } from '../modules/hall/factory'
import { ChatMessage } from '../modules/hall/message-model'

// Two processes of one database: each with its own server and its own stream of changes.
let here: TestApp
let there: TestApp
beforeAll(async () => {
  here = await startTestApp({}, { sockets: true })
  there = await startTestApp({}, { sockets: true })
})
afterAll(async () => { await here.stop(); await there.stop() })

async function twoSides() {
  const chat = await buildConversation()
  const student = await openTestSocket(here.url, chat.student.token)
  const employer = await openTestSocket(there.url, chat.employer.token)
  return { ...chat, studentAccount: chat.student, employerAccount: chat.employer, student, employer }
}
const own = 'http://127.0.0.1:3000'

describe('talking', () => {
  it('R-INT-2 messages reach a peer on another process, in order', async () => {
    const { id, student, employer } = await twoSides()
    for (let n = 1; n <= 20; n += 1) student.send({ t: 'send', conversationId: id, clientId: `client-${n}`, text: `第 ${n} 句` })
    await employer.next('message', ({ message }) => message.seq === 20)
    const heard = employer.frames.flatMap((frame) => (frame.t === 'message' ? [[frame.message.seq, frame.message.text]] : []))
    expect(heard).toEqual(Array.from({ length: 20 }, (_, n) => [n + 1, `第 ${n + 1} 句`]))
  })

  it('R-INT-2 a message sent again is answered again and spread once', async () => {
    const { id, student, employer } = await twoSides()
    const frame = { t: 'send', conversationId: id, clientId: 'client-0001', text: '您好' } as const
    student.send(frame)
    const [first] = [await student.next('sent')]
    student.send(frame)
    expect((await student.next('sent')).message).toEqual(first.message)
    student.send({ ...frame, clientId: 'client-0002', text: '在吗' })
    await employer.next('message', ({ message }) => message.seq === 2)
    expect(employer.frames.filter(({ t }) => t === 'message')).toHaveLength(2)
  })

  it('R-INT-2 the other devices of the same side hear it too', async () => {
    const { id, studentAccount, student } = await twoSides()
    const phone = await openTestSocket(there.url, studentAccount.token)
    student.send({ t: 'send', conversationId: id, clientId: 'client-0001', text: '您好' })
    expect((await phone.next('message')).message).toMatchObject({ seq: 1, side: 'student' })
  })

  it('R-INT-2 whoever connects again gets what was missed, and what was read meanwhile', async () => {
    const { id, student, studentAccount, employerAccount, employer } = await twoSides()
    student.send({ t: 'send', conversationId: id, clientId: 'client-0001', text: '您好' })
    await student.next('message')
    await student.close()
    await buildMessage(employerAccount, id, '你好')
    await buildMessage(employerAccount, id, '请介绍一下自己')
    employer.send({ t: 'read', conversationId: id, seq: 1 })
    await employer.next('read')
    const again = await openTestSocket(there.url, studentAccount.token)
    again.send({ t: 'resume', marks: [{ conversationId: id, seq: 1 }] })
    expect(await again.next('resumed')).toEqual({ t: 'resumed', more: [] })
    expect(again.frames.flatMap((frame) => (frame.t === 'message' ? [frame.message.text] : []))).toEqual(['你好', '请介绍一下自己'])
    expect(await again.next('read', ({ side }) => side === 'employer')).toMatchObject({ seq: 1 })
  })

  it('R-INT-2 one who missed more than a frame carries is told where the rest is', async () => {
    const { id, student, employerAccount, studentAccount } = await twoSides()
    for (let n = 0; n < 30; n += 1) { await buildMessage(employerAccount, id); await buildMessage(studentAccount, id) }
    student.send({ t: 'resume', marks: [{ conversationId: id, seq: 0 }] })
    expect(await student.next('resumed')).toEqual({ t: 'resumed', more: [id] })
  })

  it('R-INT-2 nobody resumes a conversation of others', async () => {
    const { id, employerAccount } = await twoSides()
    await buildMessage(employerAccount, id)
    const stranger = await openTestSocket(here.url, (await buildApplicant()).token)
    stranger.send({ t: 'resume', marks: [{ conversationId: id, seq: 0 }] })
    await stranger.next('resumed')
    expect(stranger.frames.map(({ t }) => t)).toEqual(['hello', 'resumed'])
  })

  it('R-INT-2 read marks reach the other side', async () => {
    const { id, employerAccount, student, employer } = await twoSides()
    await buildMessage(employerAccount, id)
    student.send({ t: 'read', conversationId: id, seq: 1 })
    expect(await employer.next('read')).toEqual({ t: 'read', conversationId: id, side: 'student', seq: 1 })
  })

  it('R-INT-2 a stranger’s frame is refused by name', async () => {
    const { id } = await twoSides()
    const stranger = await openTestSocket(here.url, (await buildApplicant()).token)
    stranger.send({ t: 'send', conversationId: id, clientId: 'client-0001', text: '您好' })
    expect(await stranger.next('refused')).toMatchObject({ error: 'not_found', about: { t: 'send', conversationId: id, clientId: 'client-0001' } })
    expect(await ChatMessage.countDocuments({ conversationId: id })).toBe(0)
  })

  it('R-INT-2 the stream goes on where it was when MongoDB drops it', async () => {
    const { id, student, employer } = await twoSides()
    const { db } = mongoose.connection
    const cursors = await db?.admin().command({ aggregate: 1, pipeline: [{ $currentOp: { idleCursors: true, localOps: true } }, { $match: { ns: { $regex: `^${db.databaseName}\\.` }, 'cursor.tailable': true } }], cursor: {} })
    const found: { ns: string; cursor: { cursorId: mongoose.mongo.Long } }[] = cursors?.cursor.firstBatch ?? []
    for (const { cursor } of found) await db?.command({ killCursors: '$cmd.aggregate', cursors: [cursor.cursorId] })
    student.send({ t: 'send', conversationId: id, clientId: 'client-0001', text: '您好' })
    expect((await employer.next('message')).message.text).toBe('您好')
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('too much', () => {
  it('R-INT-2 a flood is limited and said so, and the socket stays', async () => {
    const { id, student } = await twoSides()
    for (let n = 0; n <= limits.chatPerMinute; n += 1) student.send({ t: 'send', conversationId: id, clientId: `client-${n}`, text: `第 ${n} 句` })
    const refused = await student.next('refused')
    expect(refused).toMatchObject({ error: 'chat_too_fast', about: { clientId: `client-${limits.chatPerMinute}` }, message: '发得太快了，这条没有发出' })
    expect(refused.retryAfterSeconds).toBeGreaterThan(0)
    student.send({ t: 'ping' })
    await student.next('pong')
    expect(await ChatMessage.countDocuments({ conversationId: id })).toBe(limits.chatPerMinute)
  })

  it('R-INT-2 frames without end close the socket', async () => {
    const { student } = await twoSides()
    for (let n = 0; n < 2_000; n += 1) student.send({ t: 'ping' })
    expect(await student.closed).toBe(closeCodes.flooded)
  })

  it('R-INT-2 a message of 1 MB closes the socket, and nothing is stored', async () => {
    const { id, student } = await twoSides()
    student.send({ t: 'send', conversationId: id, clientId: 'client-0001', text: '长'.repeat(1024 * 1024) })
    expect(await student.closed).toBe(closeCodes.tooLarge)
    expect(await ChatMessage.countDocuments({ conversationId: id })).toBe(0)
  })

  it.each([['{', 'bad_request'], ['{"t":"shout"}', 'validation_failed'], ['{"t":"ping","x":1}', 'unknown_field'], ['[]', 'validation_failed']])('R-INT-2 answers the frame %s', async (text, error) => {
    const socket = await openTestSocket(here.url, (await buildApplicant()).token)
    socket.sendText(text)
    expect((await socket.next('refused')).error).toBe(error)
  })

  it('R-INT-2 bytes are not taken', async () => {
    const socket = await openTestSocket(here.url, (await buildApplicant()).token)
    socket.sendText(Buffer.from('{"t":"ping"}'))
    expect(await socket.closed).toBe(1003)
  })

  it('R-INT-2 an account’s newest sockets stay, the oldest goes', async () => {
    const { token } = await buildAccount('employer')
    const sockets = []
    for (let n = 0; n <= limits.socketsPerAccount; n += 1) sockets.push(await openTestSocket(here.url, token))
    expect(await sockets[0]?.closed).toBe(closeCodes.tooMany)
    sockets[1]?.send({ t: 'ping' })
    await sockets[1]?.next('pong')
  })
})

describe('who may connect', () => {
  const cookie = (token: string) => ({ cookie: `ge_session=${token}` })
  it('R-ACC-6 nobody without a session', async () => {
    await expect(openTestSocket(here.url, undefined)).rejects.toThrow('refused with 401')
  })

  it('R-ACC-6 a browser from our own page, by its cookie', async () => {
    const { token } = await buildApplicant()
    expect(await (await openTestSocket(here.url, undefined, { ...cookie(token), origin: own })).next('hello')).toMatchObject({ t: 'hello' })
  })

  it.each([['a foreign page', { origin: 'https://evil.example' }], ['a page that hides itself', { origin: 'null' }], ['no page at all', {}]])('R-ACC-6 not %s with a browser’s cookie', async (_who, headers) => {
    await expect(openTestSocket(here.url, undefined, { ...cookie((await buildApplicant()).token), ...headers })).rejects.toThrow('refused with 403')
  })

  it.each(['reviewer', 'admin'] as const)('R-INT-2 not a %s', async (role) => {
    await expect(openTestSocket(here.url, (await buildAccount(role)).token)).rejects.toThrow('refused with 403')
  })

  it('R-ACC-6 a socket ends with its session', async () => {
    const [student, other] = [await buildApplicant(), await buildApplicant()]
    const [socket, stays] = [await openTestSocket(here.url, student.token), await openTestSocket(here.url, other.token)]
    await Session.deleteMany({ accountId: student._id })
    await here.sockets?.sweep()
    expect(await socket.closed).toBe(closeCodes.signedOut)
    stays.send({ t: 'ping' })
    await stays.next('pong')
  })
})

it('R-INT-2 what sockets refuse is counted: who may not connect, and which frame', async () => {
  const count = async (line: string) => Number((await registry.metrics()).split('\n').find((one) => one.startsWith(line))?.split(' ').at(-1) ?? 0)
  const refused = () => count('http_request_seconds_count{route="/ws",class="4xx"}')
  const unread = () => count('ws_frames_total{frame="unknown",outcome="bad_request"}')
  const before = [await refused(), await unread()]
  await expect(openTestSocket(here.url, undefined)).rejects.toThrow('refused with 401')
  const socket = await openTestSocket(here.url, (await buildApplicant()).token)
  socket.sendText('{')
  await socket.next('refused')
  expect([await refused(), await unread()]).toEqual(before.map((so) => so + 1))
})

it('a process that stops says so to its sockets, and counts them', async () => {
  const app = await startTestApp({}, { sockets: true })
  const count = async () => (await registry.getSingleMetric('ws_open_sockets')?.get())?.values[0]?.value ?? 0
  const before = await count()
  const socket = await openTestSocket(app.url, (await buildApplicant()).token)
  expect([app.sockets?.count(), await count()]).toEqual([1, before + 1])
  await app.stop()
  expect(await socket.closed).toBe(closeCodes.goingAway)
  expect(app.sockets?.count()).toBe(0)
})
