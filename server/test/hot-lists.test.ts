import { type ReviewKind, reviewKindKeys } from '@shared/review/kinds'
import { workflows } from '@shared/workflows'
import { Types } from 'mongoose'
import mongoose from 'mongoose'
import { clock } from '../src/clock'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { startTestApp, type TestApp } from './test-app'

// P3: hot lists over 100,000 rows each: one round trip, no collection scan, no in-memory sort, keys examined ÷ returned ≤ 1.2.
const volume = 100_000
const owners = 50
let app: TestApp
let student = ''
let reviewer = ''
let employer = ''
let graduate = ''

beforeAll(async () => {
  app = await startTestApp()
  const schoolId = new Types.ObjectId()
  const [s, r, e] = [await buildAccount('student', { schoolId }), await buildAccount('reviewer', { schoolId }), await buildAccount('employer')]
  student = s.token; reviewer = r.token; employer = e.token
  const schools = [schoolId, ...Array.from({ length: owners - 1 }, () => new Types.ObjectId())]
  const students = [s.studentId, ...Array.from({ length: owners - 1 }, () => new Types.ObjectId())]
  const employers = [e.employerId, ...Array.from({ length: owners - 1 }, () => new Types.ObjectId())]
  const accounts = [s._id, ...Array.from({ length: owners - 1 }, () => new Types.ObjectId())]
  const now = clock.ms()
  const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]
  const base = (n: number, statuses: string[]) => ({
    _id: new Types.ObjectId(), schoolId: pick(schools, n), status: statuses[Math.floor(n / owners) % statuses.length], version: 1, historySeq: 1, historyHash: '',
    createdAt: new Date(now - n * 1000), updatedAt: new Date(now - n * 1000), name: '张雨桐', studentName: '张雨桐', studentNo: String(n), college: pick(['软件学院', '理学院', '外国语学院'], Math.floor(n / owners / 4)), major: '软件工程', className: '2204', schoolName: '示范理工大学', employerName: '哈尔滨示范软件有限公司',
  })
  const terms = { position: '工程师', salaryFen: 900000, probationMonths: 3, probationSalaryFen: 800000, workplace: '哈尔滨', reportOn: '2026-07-06', acceptsArchive: true, acceptsHukou: true, damagesFen: 0, notes: '' }
  await fill('source_infos', (n) => ({ ...base(n, ['pending', 'approved', 'unconfirmed', 'rejected']), studentId: new Types.ObjectId(), queuedAt: new Date(now - n * 1000), submittedAt: new Date(now - n * 1000), changedCount: 2 }))
  await fill('corrections', (n) => ({ ...base(n, ['pending', 'approved', 'rejected']), target: 'source_info', subjectId: new Types.ObjectId(), studentId: new Types.ObjectId(), changedCount: 1, reason: '写错了', before: {}, after: {} }))
  await fill('signing_invitations', (n) => ({ ...base(n, ['declined', 'withdrawn', 'accepted']), studentId: pick(students, n), employerId: pick(employers, n), terms, validUntil: new Date(now + n) }))
  await fill('destinations', (n) => ({ ...base(n, ['in_review', 'in_force', 'refused']), kind: 'online', active: false, number: `N${n}`, studentId: pick(students, n), employerId: pick(employers, n), terms, signedTerms: terms, signatures: [], parties: {}, documents: [] }))
  await fill('messages', (n) => ({ _id: new Types.ObjectId(), accountId: pick(accounts, n), kind: 'signing_result', dedupeKey: `m${n}`, title: '签约结果', lines: [], path: 'x', delivery: 'inbox', createdAt: new Date(now - n * 1000), readAt: n % 100 ? new Date() : null }))
  const waitingStatus = (kind: ReviewKind): string => Object.entries(workflows.find(({ name }) => name === kind)?.states ?? {}).find(([, state]) => state.turn === 'reviewer')?.[0] ?? ''
  await fill('waiting_items', (n) => {
    const kind = pick(reviewKindKeys, Math.floor(n / owners)) ?? 'source-info'
    return { ...base(n, [waitingStatus(kind)]), kind, college: pick(['软件学院', '理学院', '外国语学院'], Math.floor(n / owners / reviewKindKeys.length)), summary: '哈尔滨示范软件有限公司', since: new Date(now - n * 1000) }
  })
  await fill('terminations', (n) => ({ ...base(n, ['approved', 'rejected', 'withdrawn']), active: false, destinationId: new Types.ObjectId(), destinationKind: 'online', title: '哈尔滨示范软件有限公司', studentId: pick(students, n), employerId: pick(employers, n), startedBy: 'student', reason: '家庭原因', proofs: [] }))
  await addGraduate(base, terms, now)
  await ensureIndexes()
}, 300_000)

/** One student with what a student has, among everybody else's: forty offline agreements, an agreement in force, five invitations to answer. */
async function addGraduate(base: (n: number, statuses: string[]) => object, terms: object, now: number): Promise<void> {
  const { token, studentId, schoolId } = await buildAccount('student')
  graduate = token
  const put = (collection: string, rows: object[]) => mongoose.connection.collection(collection).insertMany(rows)
  const mine = (n: number, status: string) => ({ ...base(n, [status]), studentId, schoolId })
  await put('source_infos', [{ ...mine(0, 'approved'), queuedAt: new Date(now), changedCount: 0 }])
  await put('recommendation_forms', [{ ...mine(0, 'approved'), revision: 1 }])
  await put('destinations', [
    ...Array.from({ length: 40 }, (_, n) => ({ ...mine(n + 1, 'rejected'), kind: 'offline', title: '绥化市第一中学', active: false, revision: 1, savedAt: new Date(now), stampedCopy: [], traces: [], documents: [] })),
    { ...mine(0, 'in_force'), kind: 'online', title: '哈尔滨示范软件有限公司', active: true, number: 'N-graduate', employerId: new Types.ObjectId(), invitationId: new Types.ObjectId(), terms, signedTerms: terms, signatures: [], parties: {}, documents: [] },
  ])
  const invitation = (n: number, of: object) => ({ ...base(n, ['open']), ...of, employerId: new Types.ObjectId(), terms, validUntil: new Date(now + 86_400_000 + n) })
  await put('signing_invitations', Array.from({ length: 5 }, (_, n) => invitation(n, { studentId, schoolId })))
  await put('signing_invitations', Array.from({ length: 20_000 }, (_, n) => invitation(n, { studentId: new Types.ObjectId() })))
}
afterAll(() => app.stop())

/** Indexes go first and are built over the rows in the end: half the time of keeping them up row by row. */
async function fill(name: string, row: (n: number) => object): Promise<void> {
  const collection = mongoose.connection.collection(name)
  await collection.dropIndexes()
  for (let from = 0; from < volume; from += 10_000) {
    await collection.insertMany(Array.from({ length: 10_000 }, (_, n) => row(from + n)), { ordered: false, writeConcern: { w: 1, journal: false } })
  }
}

interface Profiled { ns: string; op: string; planSummary?: string; keysExamined?: number; docsExamined?: number; nreturned?: number; hasSortStage?: boolean; command?: { find?: string; aggregate?: string } }

/** The database operations behind one request, without the session's own. */
async function operationsOf(token: string, path: string): Promise<{ operations: Profiled[]; next: unknown; items: number }> {
  const db = mongoose.connection.db
  if (!db) throw new Error('not connected')
  await db.command({ profile: 0 })
  await db.collection('system.profile').drop().catch(() => undefined)
  await db.command({ profile: 2 })
  const { status, body } = await app.call('GET', path, { token })
  await db.command({ profile: 0 })
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  const all = await db.collection<Profiled>('system.profile').find({}).toArray()
  const operations = all.filter(({ ns, command }) => !/sessions$|system\.profile$/.test(ns) && (command?.find ?? command?.aggregate))
  return { operations, next: body.next, items: Array.isArray(body.items) ? body.items.length : 0 }
}

const lists: [string, () => string, string, number][] = [
  ['source information queue', () => reviewer, '/api/source-info/queue', 1],
  ['source information queue of a college', () => reviewer, `/api/source-info/queue?college=${encodeURIComponent('软件学院')}`, 1],
  ['corrections queue', () => reviewer, '/api/corrections/queue', 1],
  ['agreements queue', () => reviewer, '/api/destinations/queue', 1],
  ['an employer’s invitations', () => employer, '/api/signing/invitations', 1],
  ['an employer’s agreements', () => employer, '/api/destinations', 1],
  ['a student’s agreements', () => student, '/api/destinations', 1],
  // One more for “does this student already have a destination”, which decides whether an invitation can be acted on.
  ['a student’s invitations', () => student, '/api/signing/invitations', 2],
  ['the review desk', () => reviewer, '/api/review/queue', 1],
  ['the review desk by kind', () => reviewer, '/api/review/queue?kind=source-info', 1],
  ['the review desk by college', () => reviewer, `/api/review/queue?college=${encodeURIComponent('软件学院')}`, 1],
  ['the review desk by kind and college', () => reviewer, `/api/review/queue?kind=offline-agreement&college=${encodeURIComponent('理学院')}`, 1],
  ['a student’s terminations', () => student, '/api/terminations', 1],
  ['an employer’s terminations', () => employer, '/api/terminations', 1],
  ['an employer’s terminations by state', () => employer, '/api/terminations?status=approved', 1],
  ['a student’s offline agreements', () => graduate, '/api/offline-agreements', 1],
  ['the inbox', () => student, '/api/messages', 1],
]

describe.each(lists)('P3 %s', (_name, token, path, roundTrips) => {
  it.each(['first page', 'page after'])('%s reads what it shows, in the order of an index', async (page) => {
    const first = await operationsOf(token(), path)
    const at = page === 'first page' ? first : await operationsOf(token(), `${path}${path.includes('?') ? '&' : '?'}cursor=${String(first.next)}`)
    expect(at.items).toBe(20)
    expect(at.operations.length).toBeLessThanOrEqual(roundTrips)
    for (const { planSummary, hasSortStage, keysExamined = 0, nreturned = 0 } of at.operations) {
      expect(planSummary).not.toMatch(/COLLSCAN/)
      expect(hasSortStage ?? false).toBe(false)
      expect(keysExamined).toBeLessThanOrEqual(Math.max(2, nreturned * 1.2))
    }
  })
})

// Student, school, source information, form, invitations, destination; and for one in force: the request to end it.
it('R-DST-1 P3 the progress card takes seven reads, each by an index and of a handful of rows', async () => {
  const { operations } = await operationsOf(graduate, '/api/progress')
  expect(operations).toHaveLength(7)
  for (const { planSummary, keysExamined = 0 } of operations) {
    expect(planSummary).not.toMatch(/COLLSCAN/)
    expect(keysExamined).toBeLessThanOrEqual(10)
  }
})
