import mongoose, { Types } from 'mongoose'
import { clock } from '../src/clock'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { startTestApp, type TestApp } from './test-app'

// P3 for fairs and interviews: one round trip of their own, no collection scan, no in-memory sort, keys examined ÷ returned ≤ 1.2.
const volume = 40_000
const owners = 40
const now = clock.ms()
let app: TestApp
let student = ''
let employer = ''

beforeAll(async () => {
  app = await startTestApp()
  const [s, e] = [await buildAccount('student'), await buildAccount('employer')]
  student = s.token
  employer = e.token
  const [students, employers] = [[s.studentId, ...ids(owners - 1)], [e.employerId, ...ids(owners - 1)]]
  const at = (n: number) => new Date(now + (volume / 2 - n) * 60_000)
  const copied = { schoolId: new Types.ObjectId(), jobTitle: 'Java 开发工程师', employerName: '哈尔滨示范软件有限公司', studentName: '张雨桐', schoolName: '示范理工大学', college: '软件学院', major: '软件工程', degree: '本科' }
  const base = (n: number, statuses: string[]) => ({ status: statuses[Math.floor(n / owners) % statuses.length], version: 1, historySeq: 1, historyHash: '', createdAt: at(n), updatedAt: at(n) })
  await fill('interviews', (n) => {
    const row = base(n, ['invited', 'accepted', 'declined', 'passed', 'unanswered'])
    const active = row.status === 'invited' || row.status === 'accepted'
    return { ...row, ...copied, active, kind: 'video', startsAt: at(n), endsAt: at(n - 30), minutes: 30, place: '', note: '', contactName: '', contactPhone: '', jobId: new Types.ObjectId(), applicationId: new Types.ObjectId(), studentId: students[n % owners], employerId: employers[n % owners] }
  })
  await ensureIndexes()
}, 300_000)
afterAll(() => app.stop())

const ids = (count: number) => Array.from({ length: count }, () => new Types.ObjectId())

async function fill(name: string, row: (n: number) => object): Promise<void> {
  const collection = mongoose.connection.collection(name)
  await collection.dropIndexes()
  for (let from = 0; from < volume; from += 10_000) await collection.insertMany(Array.from({ length: 10_000 }, (_, n) => row(from + n)), { ordered: false, writeConcern: { w: 1, journal: false } })
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

const day = (days: number): string => new Date(now + days * 86_400_000).toISOString()
const lists: [string, string, () => string, string][] = [
  ['R-INT-1', 'a student’s interviews', () => student, '/api/interviews'],
  ['R-INT-1', 'a student’s interviews to come', () => student, `/api/interviews?order=asc&from=${day(0)}`],
  ['R-INT-1', 'a student’s interviews to answer', () => student, '/api/interviews?status=invited&order=asc'],
  ['R-INT-1', 'a student’s interviews not answered', () => student, '/api/interviews?status=unanswered'],
  ['R-INT-1', 'an employer’s calendar', () => employer, `/api/interviews?order=asc&from=${day(-3)}&to=${day(4)}`],
  ['R-INT-1', 'an employer’s calendar by state', () => employer, `/api/interviews?order=asc&from=${day(-12)}&to=${day(12)}&status=accepted`],
]

describe.each(lists)('P3 %s %s', (rule, _name, token, path) => {
  it.each(['first page', 'page after'])(`${rule} P3 %s reads what it shows, in the order of an index`, async (page) => {
    const first = await readsOf(token(), path)
    const at = page === 'first page' ? first : await readsOf(token(), `${path}${path.includes('?') ? '&' : '?'}cursor=${String(first.next)}`)
    expect([at.items, at.reads.length]).toEqual([20, 1])
    for (const { planSummary, hasSortStage, keysExamined = 0, nreturned = 0 } of at.reads) {
      expect(planSummary).not.toMatch(/COLLSCAN/)
      expect(hasSortStage ?? false).toBe(false)
      expect(keysExamined).toBeLessThanOrEqual(Math.max(2, nreturned * 1.2))
    }
  })
})

it.each([['student', () => student], ['employer', () => employer]])('R-INT-1 P3 a %s’s summary counts in an index alone, and finds the next one', async (_role, token) => {
  const { reads } = await readsOf(token(), '/api/interviews/summary')
  for (const { command, docsExamined = 0, planSummary } of reads) {
    expect(docsExamined).toBeLessThanOrEqual(command?.aggregate ? 0 : 8)
    expect(planSummary).not.toMatch(/COLLSCAN/)
  }
})
