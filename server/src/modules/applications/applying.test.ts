import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { History } from '../../db/history'
import { useRate } from '../../http/rate-limit'
import { buildAccount } from '../accounts/factory'
import { Employer } from '../employers/model'
import { buildJob } from '../jobs/factory'
import { Job } from '../jobs/model'
import { ResumeFile } from '../resumes/file-model'
import { Resume } from '../resumes/model'
import { School } from '../schools/school-model'
import { applyToJob } from './actions/apply-to-job'
import { applyLimits } from './apply-limits'
import { buildApplicant, buildApplication } from './factory'
import { Application } from './model'
import { actorOf, buildInvitation } from '../signing/factory'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const online = { kind: 'online', language: 'zh' } as const
const apply = (token: string, jobId: unknown, resume: object = online) => app.call('POST', '/api/applications', { token, body: { jobId: String(jobId), resume } })
const newJob = async () => (await buildJob()).row
const stored = (jobId: Types.ObjectId) => Application.countDocuments({ jobId })

describe('applying', () => {
  it('R-JOB-3 makes an application with a time line, in 已投递', async () => {
    const [student, job] = [await buildApplicant(), await newJob()]
    const answer = await apply(student.token, job._id)
    expect(answer).toMatchObject({ status: 200, body: { status: { key: 'submitted', turn: 'employer' }, job: { title: job.title }, invited: false, actions: [{ key: 'withdraw' }], history: [{ action: '投递简历', to: '已投递', at: time.now.toISOString() }] } })
    expect(await Application.findById(String(answer.body.id)).lean()).toMatchObject({ studentId: student.studentId, employerId: job.employerId, studentName: '张雨桐', status: 'submitted' })
    expect(await History.countDocuments({ subjectId: new Types.ObjectId(String(answer.body.id)) })).toBe(1)
  })
  it('R-CV-3 freezes what the employer sees: what the student changes later is not in it', async () => {
    const [student, job] = [await buildApplicant(), await newJob()]
    const { body } = await apply(student.token, job._id)
    await Resume.updateOne({ studentId: student.studentId, language: 'zh' }, { $set: { 'content.selfDescription.text': '改过的自我描述' } })
    const later = await app.call('GET', `/api/applications/${String(body.id)}`, { token: student.token })
    expect(JSON.stringify(later.body.snapshot)).toContain('软件工程专业应届本科生')
    expect(JSON.stringify(later.body.snapshot)).not.toContain('改过的自我描述')
  })
  it('R-CV-3 keeps phone and e-mail of the snapshot encrypted', async () => {
    const { row } = await buildApplication()
    expect(JSON.stringify(row)).not.toMatch(/13800002201|zyt@example/)
  })
})

it('R-JOB-3 an active destination does not stop anybody from applying', async () => {
  const student = await buildApplicant()
  await buildInvitation({ student, state: 'accepted' })
  expect((await apply(student.token, (await newJob())._id)).status).toBe(200)
})

describe('refusals', () => {
  it('R-CV-2 below the gate names percent, gate and what is missing with its points', async () => {
    const [student, job] = [await buildAccount('student'), await newJob()]
    const answer = await apply(student.token, job._id)
    expect(answer).toMatchObject({ status: 422, body: { error: 'resume_incomplete', details: { gate: 60 } } })
    const { percent, missing } = answer.body.details as { percent: number; missing: { points: number; how: string }[] }
    expect(percent + missing.reduce((sum, { points }) => sum + points, 0)).toBe(100)
    expect(await stored(job._id)).toBe(0)
  })
  it('R-CV-2 goes by the setting of the student’s school', async () => {
    const [student, job] = [await buildAccount('student'), await newJob()]
    await School.updateOne({ _id: student.schoolId }, { $set: { 'settings.resumeGatePercent': 0 } })
    expect((await apply(student.token, job._id)).status).toBe(200)
  })
  it('R-JOB-3 twice is refused, and says which one there is', async () => {
    const { student, job, id } = await buildApplication()
    expect(await apply(student.token, job._id)).toMatchObject({ status: 409, body: { error: 'already_applied', details: { applicationId: id } } })
    expect(await stored(job._id)).toBe(1)
  })
  it('R-JOB-3 a withdrawn one is not sent again', async () => {
    const { student, job } = await buildApplication({ state: 'withdrawn' })
    expect((await apply(student.token, job._id)).body.error).toBe('already_applied')
  })
  it('R-JOB-3 of several at once one is made', async () => {
    const [student, job] = [await buildApplicant(), await newJob()]
    const answers = await Promise.all(Array.from({ length: 4 }, () => apply(student.token, job._id)))
    expect(answers.map(({ body }) => body.error ?? 'made').sort()).toEqual(['already_applied', 'already_applied', 'already_applied', 'made'])
    expect(await stored(job._id)).toBe(1)
  })
  it('R-JOB-3 the database lets no second one in', async () => {
    const { row } = await buildApplication()
    await expect(Application.collection.insertOne({ ...row, _id: new Types.ObjectId() })).rejects.toMatchObject({ code: 11000 })
  })
  it('R-JOB-1 after the deadline is refused by the clock', async () => {
    const [student, job] = [await buildApplicant(), await newJob()]
    await Job.updateOne({ _id: job._id }, { deadline: new Date(time.now.getTime() - 1) })
    expect(await apply(student.token, job._id)).toMatchObject({ status: 409, body: { error: 'job_deadline_past' } })
  })
  it.each([
    ['a closed job', { $set: { status: 'closed', open: false } }, 'job_closed'], ['a draft', { $set: { status: 'draft' }, $unset: { publishedAt: 1 } }, 'not_found'],
    ['the job of a suspended employer', { $set: { open: false } }, 'employer_not_approved'],
  ])('R-JOB-1 %s takes none', async (_what, change, error) => {
    const [student, job] = [await buildApplicant(), await newJob()]
    await Job.collection.updateOne({ _id: job._id }, change)
    expect((await apply(student.token, job._id)).body.error).toBe(error)
    expect(await stored(job._id)).toBe(0)
  })
  it('R-JOB-3 a deleted attachment, or somebody else’s, is not found', async () => {
    const [student, job] = [await buildApplicant(), await newJob()]
    const file = { name: '简历.pdf', kind: 'pdf', bytes: 10, sha256: 'x', fileId: new Types.ObjectId(), isDefault: false, sent: false, createdAt: time.now }
    const ids = [new Types.ObjectId(), new Types.ObjectId()]
    await ResumeFile.collection.insertMany([{ ...file, _id: ids[0], studentId: student.studentId }, { ...file, _id: ids[1], studentId: new Types.ObjectId(), slot: 0 }])
    for (const id of ids) expect((await apply(student.token, job._id, { kind: 'file', id: String(id) })).body.error).toBe('resume_not_found')
    expect(await stored(job._id)).toBe(0)
  })
  it('R-JOB-3 a refusal costs nothing of the day’s, an application does', async () => {
    const [student, job] = [await buildApplicant(), await newJob()]
    await useRate(applyLimits.applications, String(student.studentId), applyLimits.applications.points - 1)
    await apply(student.token, new Types.ObjectId())
    expect((await apply(student.token, job._id)).status).toBe(200)
    expect((await apply(student.token, (await newJob())._id)).body.error).toBe('rate_limited')
  })
  it.each([{ kind: 'online', language: 'fr' }, { kind: 'file', id: { $ne: null } }, { $gt: '' }])('R-JOB-3 refuses the choice %j', async (resume) => {
    const [student, job] = [await buildApplicant(), await newJob()]
    expect((await apply(student.token, job._id, resume)).body.error).toBe('validation_failed')
  })
})

describe('the student’s own list', () => {
  it('R-JOB-3 shows newest first, by state, page by page, nobody else’s', async () => {
    const [student, employer] = [await buildApplicant(), await buildAccount('employer')]
    const ids: string[] = []
    for (let n = 0; n < 3; n++) {
      time.pass(1000)
      ids.push((await applyToJob(actorOf(student), { jobId: (await buildJob({ employer })).row._id.toString(), resume: online }))._id.toString())
    }
    await buildApplication()
    await Application.updateOne({ _id: ids[0] }, { status: 'unfit' })
    const list = async (query: string) => (await app.call('GET', `/api/applications/mine${query}`, { token: student.token })).body as unknown as { items: { id: string }[]; next?: string }
    const first = await list('?limit=2')
    expect(first.items.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    expect((await list(`?limit=2&cursor=${first.next ?? ''}`)).items.map(({ id }) => id)).toEqual([ids[0]])
    expect((await list('?status=unfit')).items.map(({ id }) => id)).toEqual([ids[0]])
  })
})

it('R-ACC-8 an employer that lost its approval reads no more résumés', async () => {
  const { id, employer } = await buildApplication()
  await Employer.updateOne({ _id: employer.employerId }, { approved: false })
  expect((await app.call('GET', `/api/applications/${id}`, { token: employer.token })).body.error).toBe('employer_not_approved')
})
