import mongoose, { Types } from 'mongoose'
import { clock } from '../src/clock'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { buildFair } from '../src/modules/fairs/factory'
import { startTestApp, type TestApp } from './test-app'

// P3 for events: one round trip of the list's own, no collection scan, no in-memory sort, keys examined ÷ returned ≤ 1.2.
const volume = 20_000
const owners = 40
const now = clock.ms()
let app: TestApp
let [student, reviewer, employer, fairId] = ['', '', '', '']

beforeAll(async () => {
  app = await startTestApp()
  const [s, r, e] = [await buildAccount('student'), await buildAccount('reviewer'), await buildAccount('employer')]
  const { row: fair } = await buildFair({ organiser: r })
  ;[student, reviewer, employer, fairId] = [s.token, r.token, e.token, fair._id.toString()]
  const [students, schools, employers, fairs] = [[s.studentId, ...ids(owners - 1)], [s.schoolId, r.schoolId, ...ids(owners - 2)], [e.employerId, ...ids(owners - 1)], [fair._id, ...ids(owners - 1)]]
  const at = (n: number) => new Date(now - n * 1000)
  const ahead = (n: number) => new Date(now + n * 60_000)
  const base = (n: number, status: string) => ({ status, version: 1, historySeq: 1, historyHash: '', createdAt: at(n), updatedAt: at(n) })
  const made = (n: number) => {
    const status = ['published', 'open', 'closed', 'cancelled'][n % 4] ?? 'open'
    return { ...base(n, status), organiser: { kind: 'school', id: schools[(n >> 2) % owners], name: '示范理工大学' }, values: { title: '双选会', kind: 'fair' }, revision: 1, savedAt: at(n), listed: n % 4 < 2, publishedAt: at(n),
      audienceKey: n % 3 ? String(schools[n % owners]) : 'all', audience: n % 3 ? 'school' : 'all', kind: n % 2 ? 'fair' : 'talk', title: '双选会', startsAt: ahead(n), endsAt: ahead(n + 60), registrationFrom: at(n), registrationTo: ahead(n), checkInFrom: ahead(n - 60),
      place: '礼堂', link: '', intro: '介绍', capacity: 100, waitingMax: 10, reentry: false, staticTickets: true, reminders: true }
  }
  const rows = Array.from({ length: volume }, (_, n) => ({ _id: new Types.ObjectId(), ...made(n) }))
  await fill('fairs', (n) => rows[n] ?? {})
  const shown = rows.filter(({ listed }) => listed)
  const ticket = (n: number) => ({ ...base(n, n % 7 ? 'held' : 'cancelled'), accountId: new Types.ObjectId(), schoolId: new Types.ObjectId(), studentName: '张雨桐', studentNo: String(n), maskedName: '张**', schoolName: '示范', college: '软件', major: '软件',
    searchKeys: [n % 50 ? '李四' : '张雨桐', String(n)], active: n % 7 > 0, codeHash: `h${n}`, secret: 'x', boothResume: 'none', inside: false, rev: 0, seat: n })
  // Half of them by their students, half by their events.
  await fill('tickets', (n) => (n % 2 ? { ...ticket(n), studentId: students[(n >> 1) % owners], fairId: shown[(n >> 1) % shown.length]?._id } : { ...ticket(n), studentId: new Types.ObjectId(), fairId: fairs[(n >> 1) % owners] }))
  await fill('fair_booths', (n) => ({ fairId: shown[n]?._id ?? new Types.ObjectId(), boothNo: `A${n}`, order: `A${n}`, employerId: employers[n % owners], employerName: '示范公司', jobIds: [], createdAt: at(n) }))
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

/** The reads of `collections` behind one request. */
async function readsOf(token: string, path: string, collections: readonly string[]): Promise<{ reads: Profiled[]; next: unknown; items: number }> {
  const db = mongoose.connection.db
  if (!db) throw new Error('not connected')
  await db.command({ profile: 0 })
  await db.collection('system.profile').drop().catch(() => undefined)
  await db.command({ profile: 2 })
  const { status, body } = await app.call('GET', path, { token })
  await db.command({ profile: 0 })
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  const all = await db.collection<Profiled>('system.profile').find({}).toArray()
  return { reads: all.filter(({ command }) => collections.includes(command?.find ?? command?.aggregate ?? '')), next: body.next, items: Array.isArray(body.items) ? body.items.length : 0 }
}

/** The round trips: the list, then what its rows name, each by its own key. */
const lists: [string, () => string, () => string, string[], number][] = [
  ['the events ahead', () => student, () => '/api/fairs', ['fairs', 'tickets', 'fair_counters'], 2],
  ['the talks ahead', () => student, () => '/api/fairs?kind=talk', ['fairs', 'tickets', 'fair_counters'], 2],
  ['the events of my school', () => student, () => '/api/fairs?audience=school', ['fairs', 'tickets', 'fair_counters'], 2],
  ['my registrations', () => student, () => '/api/tickets/mine', ['tickets', 'fairs'], 2],
  ['the registrations of an event', () => reviewer, () => `/api/tickets?fairId=${fairId}`, ['tickets'], 1],
  ['the registrations of a name', () => reviewer, () => `/api/tickets?fairId=${fairId}&q=${encodeURIComponent('李四')}`, ['tickets'], 1],
  ['the events with a stand of mine', () => employer, () => '/api/fairs/exhibiting', ['fair_booths', 'fairs'], 2],
]

describe.each(lists)('P3 %s', (_name, token, path, collections, roundTrips) => {
  it.each(['first page', 'page after'])('R-FAIR-1 %s reads what it shows, in the order of an index', async (page) => {
    const first = await readsOf(token(), path(), collections)
    const at = page === 'first page' ? first : await readsOf(token(), `${path()}${path().includes('?') ? '&' : '?'}cursor=${String(first.next)}`, collections)
    expect(at.items).toBe(20)
    expect(at.reads.length).toBeLessThanOrEqual(roundTrips)
    for (const { planSummary, hasSortStage, keysExamined = 0, nreturned = 0 } of at.reads) {
      expect(planSummary).not.toMatch(/COLLSCAN/)
      expect(hasSortStage ?? false).toBe(false)
      // Looking twenty up by their ids goes back and forth once each.
      expect(keysExamined).toBeLessThanOrEqual(Math.max(roundTrips > 1 ? 45 : 2, nreturned * 1.2))
    }
  })
})

it('R-FAIR-1 P3 an organiser’s events of one state come in the order of an index; the states are counted in one', async () => {
  const { reads, items } = await readsOf(reviewer, '/api/fairs/mine?status=open', ['fairs'])
  expect([items, reads.map(({ docsExamined, hasSortStage }) => [docsExamined, hasSortStage ?? false])]).toEqual([20, expect.arrayContaining([[21, false], [0, false]])])
})
