import mongoose, { Types } from 'mongoose'
import { testEnv } from '../../../../test/test-env'
import { clock } from '../../../clock'
import { ensureIndexes } from '../../../db/connect'
import { Outbox } from '../../../outbox/model'
import { useSettings } from '../../../settings'
import { buildAccount } from '../../accounts/factory'
import { Account } from '../../accounts/model'
import { buildOfflineAgreement } from '../../offline-agreements/factory'
import { School, type SchoolRow } from '../../schools/school-model'
import { buildSchool, buildStudent } from '../../schools/factory'
import { buildInvitation } from '../../signing/factory'
import { remindOfDeadline } from '../actions/remind-of-deadline'
import { buildAgreement } from '../factory'
import { ReminderRun } from './reminder-run-model'

let now: Date
let restore: () => void
beforeAll(async () => {
  useSettings(testEnv())
  await ensureIndexes()
})
beforeEach(async () => {
  now = new Date('2026-05-06T03:00:00Z')
  restore = clock.use(() => now)
  await Promise.all([School, ReminderRun, Outbox].map((model) => mongoose.connection.collection(model.collection.name).deleteMany({})))
})
afterEach(() => restore())

const reminders = async (filter: object = {}) => Outbox.find({ dedupeKey: /^registration_deadline:/, ...filter }).sort({ createdAt: 1 }).lean()
/** At this time of China. */
const at = async (time: string) => {
  now = new Date(`${time}:00+08:00`)
  await remindOfDeadline()
}
/** `count` registered students on one roster. */
async function fill(count: number): Promise<SchoolRow> {
  const school = await buildSchool()
  const rows = Array.from({ length: count }, (_, n) => ({ _id: new Types.ObjectId(), schoolId: school._id, fields: { studentNo: String(n).padStart(6, '0'), graduatesOn: '2026-07-01' }, identityIndex: String(n), createdAt: now, updatedAt: now }))
  await mongoose.connection.collection('students').insertMany(rows)
  await mongoose.connection.collection('accounts').insertMany(rows.map((row) => ({ _id: new Types.ObjectId(), role: 'student', name: '学生', schoolId: school._id, studentId: row._id, studentNo: row.fields.studentNo, passwordHash: '', createdAt: now, updatedAt: now })))
  return school
}

/** While `work` runs, the database takes no notice for this account. */
async function refusing(accountId: unknown, work: () => Promise<void>): Promise<void> {
  await mongoose.connection.db?.command({ collMod: 'outbox', validator: { accountId: { $ne: accountId } } })
  await work()
  await mongoose.connection.db?.command({ collMod: 'outbox', validator: {} })
}

describe('the reminder of the registration deadline', () => {
  it('R-MSG-1 is told 30, 7 and 1 days before, once each', async () => {
    const { _id: accountId } = await buildAccount('student')
    for (const day of ['2026-07-31', '2026-08-01', '2026-08-02', '2026-08-23', '2026-08-24', '2026-08-25', '2026-08-29', '2026-08-30', '2026-08-31', '2026-09-01']) await at(`${day}T10:00`)
    expect((await reminders({ accountId })).map(({ createdAt, notice }) => [createdAt.toISOString().slice(0, 10), notice.data.note])).toEqual([
      ['2026-08-01', '还有 30 天截止，请尽快登记'], ['2026-08-24', '还有 7 天截止，请尽快登记'], ['2026-08-30', '还有 1 天截止，请尽快登记'],
    ])
  })
  it.each([['09:59', 0], ['10:00', 1], ['21:59', 1], ['22:00', 0], ['03:00', 0]])('R-MSG-1 at %s o’clock goes to %i', async (time, count) => {
    await buildAccount('student')
    await at(`2026-08-01T${time}`)
    expect(await reminders()).toHaveLength(count)
  })
  it('R-MSG-1 whose day nobody worked is told on the next, with the days that are left', async () => {
    await buildAccount('student')
    await at('2026-08-26T10:00')
    expect((await reminders()).map(({ notice }) => notice.data)).toEqual([{ subject: '毕业去向登记', deadline: '2026-08-31T15:59:59.999Z', note: '还有 5 天截止，请尽快登记' }])
  })
  it('R-MSG-1 follows the school’s own deadline, also a moved one', async () => {
    const { schoolId } = await buildAccount('student')
    await School.updateOne({ _id: schoolId }, { 'settings.registrationDeadline': '06-30' })
    await at('2026-06-29T10:00')
    await School.updateOne({ _id: schoolId }, { 'settings.registrationDeadline': '07-01' })
    await at('2026-06-30T10:00')
    expect((await reminders()).map(({ notice }) => notice.data.deadline)).toEqual(['2026-06-30T15:59:59.999Z', '2026-07-01T15:59:59.999Z'])
  })
  it('R-MSG-1 of a deadline in January is told in December', async () => {
    const { schoolId, studentId } = await buildAccount('student')
    await mongoose.connection.collection('students').updateOne({ _id: studentId }, { $set: { 'fields.graduatesOn': '2027-01-20' } })
    await School.updateOne({ _id: schoolId }, { 'settings.registrationDeadline': '01-10' })
    await at('2026-12-11T10:00')
    expect((await reminders()).map(({ notice }) => notice.data.deadline)).toEqual(['2027-01-10T15:59:59.999Z'])
  })
  it('R-MSG-1 is for those who graduate this year and have registered', async () => {
    const { schoolId } = await buildAccount('student')
    await buildStudent({ schoolId })
    const next = await buildStudent({ schoolId, fields: { graduatesOn: '2027-07-01' } })
    await buildAccount('student', { schoolId, studentId: next._id, studentNo: next.fields.studentNo })
    await at('2026-08-01T10:00')
    expect(await reminders()).toHaveLength(1)
  })
  it('R-MSG-1 is not for who has an agreement in force', async () => {
    const { student } = await buildAgreement({ state: 'inForce' })
    await at('2026-08-01T10:00')
    expect(await reminders({ accountId: student._id })).toEqual([])
  })
  it.each([
    ['an agreement that waits for the school', '还有 30 天截止，请留意办理进度', async () => (await buildAgreement()).student],
    ['a stamped copy to upload', '还有 30 天截止，请留意办理进度', async () => (await buildOfflineAgreement({ state: 'awaiting_upload', student: await buildAccount('student') })).student],
    ['an agreement that was rejected', '还有 30 天截止，请尽快登记', async () => (await buildAgreement({ state: 'rejected' })).student],
    ['only an invitation', '还有 30 天截止，请尽快登记', async () => (await buildInvitation()).student],
  ])('R-MSG-1 is for who has %s', async (_what, note, build) => {
    const { _id: accountId } = await build()
    await at('2026-08-01T10:00')
    expect((await reminders({ accountId })).map(({ notice }) => notice.data.note)).toEqual([note])
  })
  it('R-MSG-1 reaches everybody of a roster of many pages once, with two workers at it', async () => {
    await fill(1_200)
    now = new Date('2026-08-01T10:00:00+08:00')
    await Promise.all([remindOfDeadline(), remindOfDeadline()])
    expect(new Set((await reminders()).map(({ accountId }) => accountId.toString())).size).toBe(1_200)
    expect(await ReminderRun.findOne({}).lean()).toMatchObject({ told: 1_200, doneAt: now })
  })
  it('R-MSG-1 goes on where it broke off', async () => {
    const school = await fill(1_200)
    const late = await Account.findOne({ schoolId: school._id, studentNo: '000600' }).lean()
    await refusing(late?._id, () => at('2026-08-01T10:00'))
    expect(await reminders()).toHaveLength(500)
    await at('2026-08-01T10:10')
    expect(await reminders()).toHaveLength(1_200)
  })
  it('R-MSG-1 is taken over from a worker that was killed, once its lease is over', async () => {
    const school = await fill(20)
    await ReminderRun.create([{ _id: `${school._id.toString()}:2026-08-31:30`, after: '000009', told: 10, leaseId: 'dead', leaseUntil: new Date('2026-08-01T10:01:00+08:00'), createdAt: now }])
    await at('2026-08-01T10:00')
    expect(await reminders()).toHaveLength(0)
    await at('2026-08-01T10:10')
    expect(await reminders()).toHaveLength(10)
  })
  it('R-MSG-1 that fails at one school reaches the others', async () => {
    const [bad, good] = [await fill(1), await fill(1)]
    const unlucky = await Account.findOne({ schoolId: bad._id }).lean()
    await refusing(unlucky?._id, () => at('2026-08-01T10:00'))
    expect((await ReminderRun.find({ doneAt: { $ne: null } }).lean()).map(({ _id }) => _id.slice(0, 24))).toEqual([good._id.toString()])
  })
  it('R-MSG-4 carries no name, number or phone', async () => {
    const { name, studentNo } = await buildAccount('student')
    await at('2026-08-01T10:00')
    const text = JSON.stringify((await reminders()).map(({ notice }) => [notice.title, notice.lines, notice.data]))
    for (const secret of [name, studentNo ?? 'none', '13800002201']) expect(text).not.toContain(secret)
  })
})
