import { Types } from 'mongoose'
import mongoose from 'mongoose'
import { clock } from '../src/clock'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { buildGate, codeOf, copyTickets, scanBody, type BuiltGate } from '../src/modules/check-in/factory'
import { Ticket, type TicketRow } from '../src/modules/tickets/model'
import { buildTicket } from '../src/modules/tickets/factory'
import { startTestApp, type TestApp } from './test-app'

// P3 at the gates: a scan is two round trips beside the session's; lists and counts read an index and nothing else.
const volume = 10_000
let app: TestApp
let scene: BuiltGate
let ticket: TicketRow
let exhibitor = ''
let visitor = ''

beforeAll(async () => {
  app = await startTestApp()
  scene = await buildGate({ values: { capacity: '20000' } })
  const built = await buildTicket({ fair: scene.fair })
  ticket = built.row
  visitor = built.student.token
  const unit = await buildAccount('employer')
  exhibitor = unit.token
  const copies = await copyTickets(ticket, volume)
  await Ticket.collection.updateMany({ _id: { $in: copies.slice(0, 3_000).map(({ _id }) => _id) } }, { $set: { inside: true, admission: { nonce: 'n', at: clock.now(), gateName: '东门' } } })
  const at = (n: number) => new Date(clock.ms() - n * 1000)
  const gates = [scene.gate._id, new Types.ObjectId()]
  await mongoose.connection.collection('fair_scans').insertMany(Array.from({ length: volume }, (_, n) => ({
    fairId: n % 4 ? scene.fair._id : new Types.ObjectId(), nonce: `seeded-${n}`, ticketId: copies[n]?._id, maskedName: '张**', mode: 'entry', outcome: ['admitted', 'refused'][n % 2], ...(n % 2 && { reason: 'already-admitted' }), at: at(n), receivedAt: at(n),
    gateId: gates[(n >> 1) % 2], gateName: '东门', staffId: scene.staff._id, staffName: '李检票', offline: false, ...(n % 100 === 1 && { doubt: 'twice' }),
  })))
  await mongoose.connection.collection('booth_visits').insertMany(Array.from({ length: volume }, (_, n) => ({
    fairId: n % 2 ? scene.fair._id : new Types.ObjectId(), fairTitle: '双选会', employerId: n % 3 ? unit.employerId : new Types.ObjectId(), employerName: '单位', boothNo: 'A1', studentId: n % 5 ? new Types.ObjectId() : ticket.studentId,
    studentName: '张雨桐', maskedName: '张**', schoolName: '示范理工大学', college: '软件学院', major: '软件工程', at: at(n), note: '', ...(n % 5 ? {} : { fairId: new Types.ObjectId() }),
  })))
  await ensureIndexes()
}, 300_000)
afterAll(() => app.stop())

interface Profiled { ns: string; op: string; planSummary?: string; keysExamined?: number; docsExamined?: number; nreturned?: number; hasSortStage?: boolean }

/** What one request asks of the database, beside its session. */
async function asked(request: () => Promise<{ status: number; body: Record<string, unknown> }>): Promise<{ ops: Profiled[]; body: Record<string, unknown> }> {
  const db = mongoose.connection.db
  if (!db) throw new Error('not connected')
  await db.command({ profile: 0 })
  await db.collection('system.profile').drop().catch(() => undefined)
  await db.command({ profile: 2 })
  const { status, body } = await request()
  await db.command({ profile: 0 })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  const ops = await db.collection<Profiled>('system.profile').find({ ns: { $not: /\.(system\.profile|sessions)$/ } }).toArray()
  return { ops, body }
}
const scan = (body: object) => () => app.call('POST', '/api/check-in/scans', { token: scene.staff.token, body })
const get = (path: string, token = scene.staff.token) => () => app.call('GET', path, { token })
const places = (ops: Profiled[]) => ops.map(({ ns, op }) => `${op} ${ns.split('.').at(-1) ?? ''}`)

it('R-FAIR-4 P3 a scan is two round trips, whether it admits, refuses, or knows no such ticket', async () => {
  // What a process knows of the event is at most a second old: a scan that has to ask again is not the one measured.
  const restore = clock.use(() => now)
  const now = new Date()
  await get('/api/check-in/station')()
  const first = await asked(scan(scanBody(scene.gate, codeOf(ticket))))
  const refused = await asked(scan(scanBody(scene.gate, codeOf(ticket))))
  const old = await asked(scan(scanBody(scene.gate, codeOf(ticket, { offMs: -300_000 }))))
  const unknown = await asked(scan(scanBody(scene.gate, 'something-else')))
  restore()
  expect([first.body.outcome, refused.body.reason, old.body.reason, unknown.body.reason]).toEqual(['admitted', 'already-admitted', 'expired-code', 'unknown'])
  expect(places(first.ops)).toEqual(['command tickets', 'insert fair_scans'])
  expect(places(refused.ops)).toEqual(['command tickets', 'insert fair_scans'])
  expect(places(old.ops)).toEqual(['query tickets', 'insert fair_scans'])
  expect(places(unknown.ops)).toEqual(['insert fair_scans'])
  for (const { ops } of [first, refused, old]) expect(ops[0]).toMatchObject({ keysExamined: 1, docsExamined: 1 })
})

it.each<[string, () => string, () => string | undefined]>([
  ['the record', () => '/api/check-in/scans?', () => undefined],
  ['the record of a gate', () => `/api/check-in/scans?gateId=${scene.gate._id.toString()}&`, () => undefined],
  ['the conflicts', () => `/api/check-in/fairs/${scene.fair._id.toString()}/conflicts?`, () => scene.organiser?.token],
  ['a stand’s visitors', () => `/api/booth-visits?fairId=${scene.fair._id.toString()}&`, () => exhibitor],
  ['the stands a student saw', () => '/api/booth-visits/mine?', () => visitor],
])('R-FAIR-4 P3 %s: one list, in the order of an index', async (_name, path, token) => {
  const first = await asked(get(path(), token()))
  for (const { ops, body } of [first, await asked(get(`${path()}cursor=${String(first.body.next)}`, token()))]) {
    expect(body.items).toHaveLength(20)
    const [list] = ops.filter(({ ns }) => /fair_scans|booth_visits/.test(ns))
    expect(list?.hasSortStage ?? false).toBe(false)
    expect(list?.planSummary).toMatch(/^IXSCAN/)
    expect(list?.keysExamined).toBeLessThanOrEqual((list?.nreturned ?? 0) * 1.2)
  }
})

it('R-FAIR-4 P3 the live counts read indexes alone', async () => {
  const { ops, body } = await asked(get('/api/check-in/counts'))
  expect(body).toMatchObject({ inside: 3_001, admitted: 3_001, held: volume + 1 })
  const counted = ops.filter(({ ns }) => /fair_scans|tickets/.test(ns))
  expect(counted).toHaveLength(5)
  for (const { planSummary, docsExamined } of counted) {
    expect(planSummary).not.toMatch(/COLLSCAN/)
    // Conflicts are few, and fetched.
    expect(docsExamined ?? 0).toBeLessThanOrEqual(100)
  }
})

it('R-FAIR-5 P3 a page of the offline list reads what it sends', async () => {
  const first = await asked(get('/api/check-in/offline-list'))
  const { ops } = await asked(get(`/api/check-in/offline-list?after=${String(first.body.next)}`))
  const [list] = ops.filter(({ ns }) => ns.endsWith('.tickets'))
  expect(list).toMatchObject({ nreturned: 500 })
  expect(list?.hasSortStage ?? false).toBe(false)
  expect(list?.keysExamined).toBeLessThanOrEqual(501)
})

it('R-FAIR-4 P3 a forgotten phone is found by an index', async () => {
  await Ticket.collection.updateMany({ _id: { $ne: ticket._id } }, { $set: { searchKeys: ['别人'] } })
  const { ops } = await asked(() => app.call('POST', '/api/check-in/search', { token: scene.staff.token, body: { term: ticket.studentName } }))
  expect(ops.filter(({ ns }) => ns.endsWith('.tickets'))).toMatchObject([{ keysExamined: 1, docsExamined: 1 }])
})
