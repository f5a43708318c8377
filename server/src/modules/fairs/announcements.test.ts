import mongoose, { type Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { deliver } from '../../outbox/deliver'
import { Outbox, type OutboxRow } from '../../outbox/model'
import { actorOf } from '../signing/factory'
import { cancelRegistration } from '../tickets/actions/cancel-registration'
import { buildTicket, type BuiltTicket } from '../tickets/factory'
import { cancelFair } from './actions/cancel-fair'
import { reviseFair } from './actions/revise-fair'
import { tellHolders } from './actions/tell-holders'
import { Announcement } from './announcement-model'
import { hoursFromNow, sampleFair } from './factory'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
beforeEach(() => Promise.all([Announcement.deleteMany({}), Outbox.deleteMany({})]))

const hourMs = 3_600_000
const told = async (kind: 'event_change' | 'event_reminder', fairId: Types.ObjectId) => (await Outbox.find({ kind, dedupeKey: { $gte: `event:${fairId.toString()}`, $lt: `event:${fairId.toString()}~` } }).sort({ _id: 1 }).lean<OutboxRow[]>())
const cancelIt = ({ organiser, fair }: BuiltTicket, version = 1) => cancelFair(actorOf(organiser), fair._id.toString(), { version, reason: '场地临时不能使用' })
const move = ({ organiser, fair }: BuiltTicket, change: Record<string, string>, version = 1) => reviseFair(actorOf(organiser), fair._id.toString(), { version, values: { ...sampleFair(), ...change } })

it('R-FAIR-1 cancelling tells everybody registered once, those who wait too, however often the worker runs', async () => {
  const waits = await buildTicket({ state: 'waiting' })
  const gone = await buildTicket({ fair: waits.fair })
  await cancelRegistration(actorOf(gone.student), gone.id, 1)
  await cancelIt(waits)
  await Promise.all([tellHolders(), tellHolders()])
  await tellHolders()
  const rows = await told('event_change', waits.fair._id)
  expect(rows.map(({ notice }) => notice.data)).toMatchObject([{ change: '活动已取消', note: '场地临时不能使用' }, { change: '活动已取消' }])
  expect(rows.map(({ accountId }) => String(accountId))).toContain(String(waits.student._id))
  expect((await app.call('GET', `/api/tickets/${waits.id}`, { token: waits.student.token })).body).toMatchObject({ fair: { status: { key: 'cancelled' }, cancelReason: '场地临时不能使用' } })
})
it('R-FAIR-1 goes on where a worker died: nobody is told twice or left out', async () => {
  const one = await buildTicket()
  const two = await buildTicket({ fair: one.fair })
  await cancelIt(one)
  const refuse = (validator: object) => mongoose.connection.db?.command({ collMod: 'outbox', validator })
  await refuse({ accountId: { $ne: two.student._id } })
  await tellHolders()
  expect(await told('event_change', one.fair._id)).toEqual([])
  await refuse({})
  await tellHolders()
  expect((await told('event_change', one.fair._id)).map(({ accountId }) => accountId)).toEqual([one.student._id, two.student._id])
  expect(await Announcement.findOne({ fairId: one.fair._id }).lean()).toMatchObject({ kind: 'cancel', told: 2, doneAt: time.now })
})
it('R-FAIR-1 a new time or place is told, another text is not', async () => {
  const built = await buildTicket()
  await move(built, { intro: '新的介绍', capacity: '120' })
  await tellHolders()
  expect(await told('event_change', built.fair._id)).toEqual([])
  await move(built, { place: '体育馆' }, 2)
  await tellHolders()
  expect((await told('event_change', built.fair._id)).map(({ notice }) => notice.data.note)).toEqual(['地点改为 体育馆'])
})
it('R-FAIR-1 whoever registers after the change knows it already', async () => {
  const built = await buildTicket()
  await move(built, { place: '体育馆' })
  time.pass(1000)
  await buildTicket({ fair: built.fair })
  await tellHolders()
  expect((await told('event_change', built.fair._id)).map(({ accountId }) => accountId)).toEqual([built.student._id])
})
it('R-FAIR-1 reminds 24 and 2 hours before, those who hold a place', async () => {
  const { fair, student } = await buildTicket({ state: 'held' })
  const gone = await buildTicket({ fair })
  await cancelRegistration(actorOf(gone.student), gone.id, 1)
  for (const hours of [23, 1, 21, 1]) {
    time.pass(hours * hourMs)
    await tellHolders()
  }
  const rows = await told('event_reminder', fair._id)
  expect(rows.map(({ accountId, notice, createdAt }) => [accountId, notice.title, Math.round((createdAt.getTime() - (fair.startsAt?.getTime() ?? 0)) / hourMs)])).toEqual([
    [student._id, '活动还有 24 小时开始', -24], [student._id, '活动还有 2 小时开始', -2],
  ])
})
it('R-FAIR-1 an event that moves is reminded of at its new time alone', async () => {
  const built = await buildTicket()
  await move(built, { startsAt: hoursFromNow(96), endsAt: hoursFromNow(100) })
  time.pass(25 * hourMs)
  await tellHolders()
  expect(await told('event_reminder', built.fair._id)).toEqual([])
  time.pass(48 * hourMs)
  await tellHolders()
  expect(await told('event_reminder', built.fair._id)).toHaveLength(1)
})
it('R-FAIR-1 nobody is reminded of a cancelled event, nor where the organiser wants none', async () => {
  const [cancelled, silent] = [await buildTicket(), await buildTicket()]
  await cancelIt(cancelled)
  await move(silent, { reminders: '' })
  time.pass(25 * hourMs)
  await tellHolders()
  expect(await Outbox.countDocuments({ kind: 'event_reminder' })).toBe(0)
})
it('R-FAIR-1 a reminder that comes too late is left out', async () => {
  const { fair } = await buildTicket()
  time.pass(47 * hourMs)
  await tellHolders()
  expect((await told('event_reminder', fair._id)).map(({ notice }) => notice.title)).toEqual(['活动还有 2 小时开始'])
})
it('R-MSG-1 a reminder of a place given up meanwhile is dropped', async () => {
  const { fair, student, id } = await buildTicket()
  time.pass(25 * hourMs)
  await tellHolders()
  const [row] = await told('event_reminder', fair._id)
  await cancelRegistration(actorOf(student), id, 1)
  expect(row && await deliver(row, undefined, () => Promise.reject(new Error('sent')))).toEqual({ kind: 'dropped' })
})
