import { Types } from 'mongoose'
import mongoose from 'mongoose'
import { clock } from '../src/clock'
import { ensureIndexes } from '../src/db/connect'
import { buildAccount } from '../src/modules/accounts/factory'
import { buildJob } from '../src/modules/jobs/factory'
import { jobRows } from './job-rows'
import { startTestApp, type TestApp } from './test-app'

// P3 for the career's lists: one round trip of their own, no collection scan, no in-memory sort, keys examined ÷ returned ≤ 1.2.
const volume = 40_000
const owners = 40
const now = clock.ms()
let app: TestApp
let student = ''
let employer = ''
let jobId = ''

beforeAll(async () => {
  app = await startTestApp()
  const [s, { row: job, employer: e }] = [await buildAccount('student'), await buildJob()]
  student = s.token
  employer = e.token
  jobId = job._id.toString()
  const students = [s.studentId, ...ids(owners - 1)]
  const employers = [e.employerId, ...ids(owners - 1)]
  const jobs = [job._id, ...ids(owners - 1)]
  const at = (n: number) => new Date(now - n * 1000)
  const base = (n: number, statuses: string[]) => ({
    status: statuses[Math.floor(n / owners) % statuses.length], version: 1, historySeq: 1, historyHash: '', createdAt: at(n), updatedAt: at(n), schoolId: new Types.ObjectId(), jobTitle: 'Java 开发工程师', employerName: '哈尔滨示范软件有限公司',
    schoolName: '示范理工大学', college: '软件学院', major: '软件工程', degree: '本科',
  })
  const snapshot = { kind: 'file', label: '简历.pdf', completeness: 80, takenAt: at(0), studentName: '张雨桐', file: { id: new Types.ObjectId(), name: '简历.pdf', kind: 'pdf', bytes: 10 } }
  const application = (n: number) => ({ ...base(n, ['submitted', 'viewed', 'interview', 'unfit']), studentName: '张雨桐', resume: { kind: 'file', label: '简历.pdf', completeness: 80 }, snapshot, invited: false })
  // Half of them by their students, half by their employers and jobs: one student has one application a job.
  await fill('applications', (n) => (n % 2 ? { ...application(n), studentId: students[(n >> 1) % owners], employerId: new Types.ObjectId(), jobId: new Types.ObjectId() }
    : { ...application(n), studentId: new Types.ObjectId(), employerId: employers[(n >> 1) % owners], jobId: jobs[(n >> 1) % owners] }))
  await fill('job_invitations', (n) => ({ ...base(n, ['applied', 'declined', 'withdrawn']), maskedName: '张**', note: '', validUntil: at(-n), studentId: students[n % owners], employerId: employers[n % owners], jobId: new Types.ObjectId() }))
  const adverts = [...jobRows(2000)].flat()
  await mongoose.connection.collection('jobs').insertMany(adverts)
  await mongoose.connection.collection('favourites').insertMany(adverts.slice(0, 400).map(({ _id: advert }, n) => ({ studentId: s.studentId, jobId: advert, createdAt: at(n) })))
  await fill('favourites', (n) => ({ studentId: students[1 + (n % (owners - 1))], jobId: new Types.ObjectId(), createdAt: at(n) }), false)
  const words = ['w:java', 'w:后端', 'w:护士', 'w:会计']
  await fill('talent_profiles', (n) => ({
    studentId: new Types.ObjectId(), schoolId: new Types.ObjectId(), maskedName: '张**', schoolName: '示范理工大学', college: '软件学院', major: '软件工程', degree: '本科', graduatesOn: '2026-07-01', position: '后端开发', cities: '哈尔滨', skills: ['Java'],
    completeness: 80, terms: [words[n % 4], 'd:college', 'd:bachelor', n % 3 ? 'm:0809' : 'm:0101', n % 5 ? 'c:230100' : 'c:310100', 'k:c01'], blocked: n % 50 ? [] : [e.employerId], updatedAt: at(n),
  }))
  await ensureIndexes()
}, 300_000)
afterAll(() => app.stop())

const ids = (count: number) => Array.from({ length: count }, () => new Types.ObjectId())

async function fill(name: string, row: (n: number) => object, anew = true): Promise<void> {
  const collection = mongoose.connection.collection(name)
  if (anew) await collection.dropIndexes()
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
  const reads = all.filter(({ command }) => collections.includes(command?.find ?? command?.aggregate ?? ''))
  return { reads, next: body.next, items: Array.isArray(body.items) ? body.items.length : 0 }
}

/** `slack`: keys examined a row returned; more than 1.2 only where several words have to be in one row, of which an index knows one. */
const lists: [string, () => string, () => string, string[], number, number][] = [
  ['a student’s applications', () => student, () => '/api/applications/mine', ['applications', 'jobs'], 1, 1.2],
  ['a student’s applications by state', () => student, () => '/api/applications/mine?status=interview', ['applications', 'jobs'], 1, 1.2],
  ['an employer’s applicants', () => employer, () => '/api/applications', ['applications', 'jobs', 'employers'], 1, 1.2],
  ['an employer’s applicants by state', () => employer, () => '/api/applications?status=submitted', ['applications', 'jobs', 'employers'], 1, 1.2],
  ['the applicants of a name', () => employer, () => `/api/applications?name=${encodeURIComponent('张雨桐')}`, ['applications', 'jobs', 'employers'], 1, 1.2],
  ['the applicants of a job', () => employer, () => `/api/applications?jobId=${jobId}`, ['applications', 'jobs', 'employers'], 1, 1.2],
  ['the applicants of a job by state', () => employer, () => `/api/applications?jobId=${jobId}&status=interview`, ['applications', 'jobs', 'employers'], 1, 1.2],
  ['a student’s invitations to apply', () => student, () => '/api/job-invitations', ['job_invitations', 'jobs'], 1, 1.2],
  ['an employer’s invitations to apply', () => employer, () => '/api/job-invitations?status=declined', ['job_invitations', 'jobs'], 1, 1.2],
  // The favourites, their jobs, the applications for them.
  ['favourites', () => student, () => '/api/favourites', ['favourites', 'jobs', 'applications'], 3, 1.2],
  ['the talents', () => employer, () => '/api/talents', ['talent_profiles', 'students', 'resumes'], 1, 1.2],
  ['the talents of a word', () => employer, () => '/api/talents?q=java', ['talent_profiles', 'students', 'resumes'], 1, 1.2],
  ['the talents of a word, a degree, a class and a city', () => employer, () => '/api/talents?q=java&degree=bachelor&majorClass=0809&cityCode=230100', ['talent_profiles', 'students', 'resumes'], 1, 4],
]

describe.each(lists)('P3 %s', (_name, token, path, collections, roundTrips, slack) => {
  it.each(['first page', 'page after'])('R-JOB-3 %s reads what it shows, in the order of an index', async (page) => {
    const first = await readsOf(token(), path(), collections)
    const at = page === 'first page' ? first : await readsOf(token(), `${path()}${path().includes('?') ? '&' : '?'}cursor=${String(first.next)}`, collections)
    expect(at.items).toBe(20)
    expect(at.reads.length).toBeLessThanOrEqual(roundTrips)
    for (const { planSummary, hasSortStage, keysExamined = 0, nreturned = 0 } of at.reads) {
      expect(planSummary).not.toMatch(/COLLSCAN/)
      expect(hasSortStage ?? false).toBe(false)
      // Looking twenty up by their ids goes back and forth once each.
      expect(keysExamined).toBeLessThanOrEqual(Math.max(roundTrips > 1 ? 45 : 2, nreturned * slack))
    }
  })
})

it('R-JOB-3 P3 the board counts in an index alone', async () => {
  const { reads } = await readsOf(employer, `/api/applications/board?jobId=${jobId}`, ['applications'])
  expect(reads).toMatchObject([{ docsExamined: 0 }])
  expect(reads[0]?.planSummary).not.toMatch(/COLLSCAN/)
})
