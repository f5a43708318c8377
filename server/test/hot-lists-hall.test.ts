import mongoose, { Types } from 'mongoose'
import { clock } from '../src/clock'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { startTestApp, type TestApp } from './test-app'

// P3 for the hall: one round trip of their own, no collection scan, no in-memory sort, keys examined ÷ returned ≤ 1.2.
const volume = 10_000
const owners = 20
const said = 4
const now = clock.ms()
let app: TestApp
const tokens = { student: '', employer: '', reviewer: '' }
let conversationId = ''

beforeAll(async () => {
  app = await startTestApp()
  const [s, e] = [await buildAccount('student'), await buildAccount('employer')]
  const r = await buildAccount('reviewer')
  Object.assign(tokens, { student: s.token, employer: e.token, reviewer: r.token })
  const mine = (n: number, id: Types.ObjectId | undefined) => (n % owners ? new Types.ObjectId() : id)
  const at = (n: number) => new Date(now - n * 1000)
  // Half of them the student's, half the employer's: two have one conversation.
  const chats = Array.from({ length: volume }, (_, n) => ({
    _id: new Types.ObjectId(), schoolId: new Types.ObjectId(), studentId: n % 2 ? new Types.ObjectId() : mine(n, s.studentId), employerId: n % 2 ? mine(n - 1, e.employerId) : new Types.ObjectId(), employerName: '哈尔滨示范软件有限公司', studentName: '张雨桐',
    studentDetail: '示范理工大学', lastSeq: said, lastAt: at(n), createdAt: at(n), studentRead: 0, employerRead: 0, studentUnread: n % 3 ? 0 : 2, employerUnread: n % 3 ? 0 : 2,
  }))
  conversationId = chats[0]?._id.toString() ?? ''
  await fill('conversations', chats)
  await fill('chat_messages', chats.flatMap((chat, n) => Array.from({ length: n ? said : 200 }, (_, seq) => ({
    conversationId: chat._id, seq: seq + 1, clientId: `client-${seq}`, side: 'student', author: '张雨桐', authorId: new Types.ObjectId(), text: '您好', at: at(n), studentId: chat.studentId, employerId: chat.employerId,
  }))))
  await fill('chat_reports', Array.from({ length: volume }, (_, n) => ({
    schoolId: mine(n, r.schoolId), conversationId: new Types.ObjectId(), studentId: new Types.ObjectId(), employerId: new Types.ObjectId(), employerName: '哈尔滨示范软件有限公司', studentName: '张雨桐', studentNo: '2022010001', side: 'student', byName: '张雨桐', reason: '收费',
    note: '', status: n % 40 ? 'dismissed' : 'open', active: n % 40 === 0, version: 1, historySeq: 1, historyHash: '', createdAt: at(n), updatedAt: at(n),
  })))
  await ensureIndexes()
}, 120_000)
afterAll(() => app.stop())

async function fill(name: string, rows: object[]): Promise<void> {
  const collection = mongoose.connection.collection(name)
  await collection.dropIndexes()
  await collection.insertMany(rows, { ordered: false, writeConcern: { w: 1, journal: false } })
}

interface Profiled { ns: string; planSummary?: string; keysExamined?: number; docsExamined?: number; nreturned?: number; hasSortStage?: boolean; command?: { find?: string; aggregate?: string } }

/** The reads behind one request, without the session's own. */
async function readsOf(token: string, path: string): Promise<{ reads: Profiled[]; next: unknown; items: number }> {
  const db = mongoose.connection.db
  if (!db) throw new Error('not connected')
  await db.command({ profile: 0 })
  await db.collection('system.profile').drop().catch(() => undefined)
  await db.command({ profile: 2 })
  const { status, body } = await app.call('GET', path, { token })
  await db.command({ profile: 0 })
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  const all = await db.collection<Profiled>('system.profile').find({}).toArray()
  const reads = all.filter(({ ns, command }) => !/sessions$|system\.profile$/.test(ns) && (command?.find ?? command?.aggregate))
  return { reads, next: body.next, items: Array.isArray(body.items) ? body.items.length : 0 }
}

function expectIndexed({ planSummary, hasSortStage, keysExamined = 0 }: Profiled, keysMost: number): void {
  expect(planSummary).not.toMatch(/COLLSCAN/)
  expect(hasSortStage ?? false).toBe(false)
  expect(keysExamined).toBeLessThanOrEqual(keysMost)
}

/** Keys: twenty rows and one to know of the next page; a conversation's last word costs one more each. */
const lists: [string, keyof typeof tokens, string, number][] = [
  ['a student’s conversations', 'student', '/api/hall/conversations', 42 * 1.2], ['an employer’s conversations', 'employer', '/api/hall/conversations', 42 * 1.2],
  ['a school’s reports', 'reviewer', '/api/hall/reports', 21 * 1.2], ['a school’s open reports', 'reviewer', '/api/hall/reports?status=open', 21 * 1.2],
]

describe.each(lists)('P3 %s', (_name, who, path, keysMost) => {
  it.each(['first page', 'page after'])('R-INT-2 %s is one read in the order of an index', async (page) => {
    const first = await readsOf(tokens[who], path)
    const at = page === 'first page' ? first : await readsOf(tokens[who], `${path}${path.includes('?') ? '&' : '?'}cursor=${String(first.next)}`)
    expect(at.items).toBe(20)
    expect(at.reads).toHaveLength(1)
    for (const read of at.reads) expectIndexed(read, keysMost)
  })
})

it.each(['', '?before=120', '?after=50'])('R-INT-2 P3 the messages%s of a conversation are one read beside its own', async (query) => {
  const { reads, items } = await readsOf(tokens.student, `/api/hall/conversations/${conversationId}/messages${query}`)
  expect(items).toBe(50)
  expect(reads).toHaveLength(2)
  for (const read of reads) expectIndexed(read, 51 * 1.2)
})

it.each(['student', 'employer'] as const)('R-INT-2 P3 the badge of a %s is answered by an index alone', async (who) => {
  const { reads } = await readsOf(tokens[who], '/api/hall/unread')
  expect(reads).toMatchObject([{ docsExamined: 0 }])
  expect(reads[0]?.planSummary).not.toMatch(/COLLSCAN/)
})
