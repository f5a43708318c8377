import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { buildFair } from '../fairs/factory'
import { listedFairs } from '../fairs/actions/listed-fairs'
import { Fair } from '../fairs/model'
import { buildSchool } from '../schools/factory'
import { actorOf } from '../signing/factory'
import { registerForFair } from './actions/register-for-fair'
import { repairCounters } from './actions/repair-counters'
import { Counter } from './counter/counter-model'
import { takePlace } from './counter/take-place'
import { buildTicket } from './factory'
import { Ticket } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const hourMs = 3_600_000
const register = (token: string, fairId: Types.ObjectId | string) => app.call('POST', '/api/tickets', { token, body: { fairId: fairId.toString() } })
const cancel = (token: string, id: string, version = 1) => app.call('POST', `/api/tickets/${id}/cancel`, { token, body: { version } })
const show = (token: string, id: string) => app.call('GET', `/api/tickets/${id}`, { token })
const seats = async (fairId: Types.ObjectId) => (await Ticket.find({ fairId, status: 'held' }).sort({ seat: 1 }).lean()).map(({ seat }) => seat)
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1)
const signed = (count: number) => Promise.all(upTo(count).map(() => buildAccount('student')))

describe('registering', () => {
  it('R-FAIR-2 gives one place, with what the phone needs to show it', async () => {
    const { row: fair } = await buildFair()
    const student = await buildAccount('student')
    const { status, body } = await register(student.token, fair._id)
    expect([status, body]).toMatchObject([200, { status: { key: 'held' }, name: '张**', fair: { title: fair.title, status: { key: 'open' } }, boothResume: 'none', inside: false, actions: [{ key: 'cancel' }] }])
    expect(await Ticket.findOne({ studentId: student.studentId }).lean()).toMatchObject({ status: 'held', active: true, seat: 1, fairId: fair._id })
  })
  it('R-FAIR-2 keeps no code in clear', async () => {
    const { row, student, id } = await buildTicket()
    const secret = (await show(student.token, id)).body.secret
    expect(secret).toMatchObject({ code: expect.stringMatching(/^[0-9a-f]{32}$/), key: expect.stringMatching(/^[0-9a-f]{64}$/), tag: expect.stringMatching(/^[0-9a-f]{8}$/) })
    const stored = JSON.stringify(await Ticket.findById(row._id).lean())
    for (const value of Object.values(secret ?? {})) expect(stored).not.toContain(String(value))
  })
  it('R-FAIR-2 a second time is refused, after cancelling it is not', async () => {
    const { id, student, fair } = await buildTicket()
    expect(await register(student.token, fair._id)).toMatchObject({ status: 409, body: { error: 'event_already_registered' } })
    await cancel(student.token, id)
    expect((await register(student.token, fair._id)).status).toBe(200)
    expect(await Ticket.distinct('status', { studentId: student.studentId })).toEqual(['cancelled', 'held'])
  })
  it('R-FAIR-2 whose registration the organiser took away is refused a new one, and reads so beforehand', async () => {
    const { student, fair } = await buildTicket({ state: 'revoked' })
    expect(await register(student.token, fair._id)).toMatchObject({ status: 409, body: { error: 'ticket_revoked' } })
    expect((await app.call('GET', `/api/fairs/${fair._id.toString()}`, { token: student.token })).body.whyNotRegister).toMatchObject({ error: 'ticket_revoked' })
    expect(await Ticket.countDocuments({ studentId: student.studentId, active: true })).toBe(0)
  })
  it('R-FAIR-2 a revocation made by mistake is taken back: the student is told, and registers again', async () => {
    const { id, row, student, fair, organiser } = await buildTicket({ state: 'revoked' })
    expect((await app.call('POST', `/api/tickets/${id}/pardon`, { token: organiser.token, body: { version: row.version } })).body).toMatchObject({ status: { key: 'cancelled' } })
    expect(await Outbox.exists({ dedupeKey: `ticket:${id}:pardoned` })).not.toBeNull()
    expect(await register(student.token, fair._id)).toMatchObject({ status: 200, body: { status: { key: 'held' } } })
  })
  it('R-FAIR-2 ten times at once it is one registration, and no place is lost', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '20' } })
    const student = await buildAccount('student')
    const answers = await Promise.all(upTo(10).map(() => register(student.token, fair._id)))
    expect(answers.map(({ body }) => body.error ?? 'held').sort()).toEqual([...upTo(9).map(() => 'event_already_registered'), 'held'])
    expect(await Ticket.countDocuments({ fairId: fair._id })).toBe(1)
    const { lastSeat, free } = await Counter.findById(fair._id).orFail()
    expect(lastSeat - free.length).toBe(1)
  })
  it('R-FAIR-2 places that one who asked many times at once took for a moment go to those who queued up meanwhile', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '4' } })
    const [eager, ...others] = await signed(4)
    await Promise.all([...upTo(6).map(() => eager), ...others].map((one) => register(String(one?.token), fair._id)))
    expect([await Ticket.countDocuments({ fairId: fair._id, status: 'held' }), await Ticket.countDocuments({ fairId: fair._id, status: 'waiting' })]).toEqual([4, 0])
  })
  it('R-FAIR-2 the database lets nobody have two, and no two sit on one seat', async () => {
    const { row } = await buildTicket()
    const raw = await Ticket.findById(row._id).orFail().lean()
    const another = (change: object) => Ticket.collection.insertOne({ ...raw, _id: new Types.ObjectId(), codeHash: 'x', ...change })
    await expect(another({ seat: 2 })).rejects.toMatchObject({ code: 11000, keyPattern: { studentId: 1 } })
    await expect(another({ studentId: new Types.ObjectId() })).rejects.toMatchObject({ code: 11000, keyPattern: { seat: 1 } })
  })
  it('R-FAIR-2 waits when all places are taken, and says how many are before', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '1', waitingMax: '2' } })
    const students = await signed(4)
    const answers = []
    for (const { token } of students) answers.push((await register(token, fair._id)).body)
    expect(answers.map(({ error, status, ahead, secret }) => [error ?? status, ahead, secret === undefined])).toEqual([
      [expect.objectContaining({ key: 'held' }), undefined, false], [expect.objectContaining({ key: 'waiting' }), 0, true], [expect.objectContaining({ key: 'waiting' }), 1, true], ['event_full', undefined, true],
    ])
    expect((await app.call('GET', `/api/fairs/${fair._id.toString()}`, { token: (await buildAccount('student')).token })).body).toMatchObject({ left: 0, waiting: 2, whyNotRegister: { error: 'event_full' } })
  })
  it.each([
    ['event_registration_not_begun', { registrationFrom: 2 }], ['event_registration_over', { registrationTo: -0.5 }], ['event_over', { endsAt: -0.5 }],
  ] as const)('R-FAIR-2 %s is decided by the clock, though no worker ran', async (error, at) => {
    const { row: fair } = await buildFair({ state: 'published' })
    await Fair.updateOne({ _id: fair._id }, Object.fromEntries(Object.entries(at).map(([field, hours]) => [field, new Date(time.now.getTime() + hours * hourMs)])))
    expect((await register((await buildAccount('student')).token, fair._id)).body.error).toBe(error)
    expect(await Ticket.countDocuments({ fairId: fair._id })).toBe(0)
  })
  it('R-FAIR-2 another school’s, a cancelled, a draft and a strange event take nobody', async () => {
    const { token } = await buildAccount('student')
    const of = async (spec: Parameters<typeof buildFair>[0]) => (await register(token, (await buildFair(spec)).row._id)).body.error
    expect(await of({ values: { audience: 'school' } })).toBe('event_not_for_you')
    expect(await of({ state: 'cancelled' })).toBe('event_cancelled')
    expect(await of({ state: 'draft' })).toBe('not_found')
    expect((await register(token, new Types.ObjectId())).body.error).toBe('not_found')
    expect((await register(token, 'x')).body.error).toBe('validation_failed')
  })
  it('R-FAIR-2 one’s own school’s event takes its students', async () => {
    const { row: fair, organiser } = await buildFair({ values: { audience: 'school' } })
    expect((await register((await buildAccount('student', { schoolId: organiser.schoolId })).token, fair._id)).status).toBe(200)
  })
})

describe('a rush', () => {
  it('R-FAIR-2 of 300 at once for 100 places 100 are held on distinct seats, the rest wait in order', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '100', waitingMax: '500' } })
    const { _id: schoolId } = await buildSchool()
    const students = await Promise.all(upTo(300).map(() => buildAccount('student', { schoolId })))
    await Promise.all(students.map((student) => registerForFair(actorOf(student), fair._id.toString())))
    expect(await seats(fair._id)).toEqual(upTo(100))
    const waiting = await Ticket.find({ fairId: fair._id, status: 'waiting' }).sort({ queueNo: 1 }).lean()
    expect(waiting.map(({ queueNo }) => queueNo)).toEqual(upTo(200))
    expect(await Counter.findById(fair._id).lean()).toMatchObject({ lastSeat: 100, free: [], waiting: 200 })
  }, 120_000)
  it('R-FAIR-2 whatever the counter hands out, a seat is given once', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '5', waitingMax: '50' } })
    const students = await signed(20)
    await buildTicket({ fair })
    await Counter.updateOne({ _id: fair._id }, { free: [1, 1, 1] })
    await Promise.all(students.map((student) => registerForFair(actorOf(student), fair._id.toString()).catch(() => undefined)))
    expect(await seats(fair._id)).toEqual(upTo(5))
  })
  it('R-FAIR-2 of many who cancel and register at once nobody sits above the capacity, and no seat stays empty', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '10', waitingMax: '100' } })
    const [first, later] = [await signed(10), await signed(10)]
    const held = await Promise.all(first.map(async ({ token }) => String((await register(token, fair._id)).body.id)))
    await Promise.all([...first.map(({ token }, n) => cancel(token, held[n] ?? '')), ...later.map(({ token }) => register(token, fair._id))])
    expect(await seats(fair._id)).toEqual(upTo(10))
    expect(await Ticket.countDocuments({ fairId: fair._id, status: 'waiting' })).toBe(0)
  }, 60_000)
})

describe('cancelling', () => {
  it('R-FAIR-2 gives the place to the first who waits, who is told', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '1' } })
    const [holder, second, third] = await signed(3)
    const ids = []
    for (const student of [holder, second, third]) ids.push(String((await register(student?.token ?? '', fair._id)).body.id))
    expect((await cancel(holder?.token ?? '', ids[0] ?? '')).body.status).toMatchObject({ key: 'cancelled' })
    expect([(await show(second?.token ?? '', ids[1] ?? '')).body.status, (await show(third?.token ?? '', ids[2] ?? '')).body.ahead]).toEqual([expect.objectContaining({ key: 'held' }), 0])
    expect(await Outbox.find({ kind: 'event_change', accountId: second?._id }).lean()).toMatchObject([{ notice: { data: { change: '候补成功，已有名额', event: fair.title } } }])
    expect(await Counter.findById(fair._id).lean()).toMatchObject({ waiting: 1, free: [] })
  })
  it('R-FAIR-2 frees the place for a newcomer when nobody waits', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '1', waitingMax: '0' } })
    const [one, two] = await signed(2)
    const { body } = await register(one?.token ?? '', fair._id)
    expect((await register(two?.token ?? '', fair._id)).body.error).toBe('event_full')
    await cancel(one?.token ?? '', String(body.id))
    expect((await register(two?.token ?? '', fair._id)).body.status).toMatchObject({ key: 'held' })
    expect(await seats(fair._id)).toEqual([1])
  })
  it('R-FAIR-2 one who waits leaves the queue', async () => {
    const { id, student, fair } = await buildTicket({ state: 'waiting' })
    await cancel(student.token, id)
    expect(await Counter.findById(fair._id).lean()).toMatchObject({ waiting: 0, lastSeat: 1, free: [] })
  })
  it('R-FAIR-2 whoever is in, or comes after the end, cancels no more', async () => {
    const [used, late] = [await buildTicket(), await buildTicket()]
    await Ticket.updateOne({ _id: used.row._id }, { admission: { nonce: 'n', at: time.now, gateName: '东门' }, inside: true })
    expect((await cancel(used.student.token, used.id)).body.error).toBe('ticket_used')
    await Fair.updateOne({ _id: late.fair._id }, { endsAt: time.now })
    expect((await cancel(late.student.token, late.id)).body.error).toBe('event_over')
    expect(await Ticket.countDocuments({ _id: { $in: [used.row._id, late.row._id] }, status: 'held' })).toBe(2)
  })
  it('R-FAIR-2 nobody else’s exists, twice is refused', async () => {
    const { id, student } = await buildTicket()
    const other = (await buildAccount('student')).token
    for (const answer of [await show(other, id), await cancel(other, id), await app.call('GET', `/api/tickets/${id}/pdf`, { token: other })]) expect(answer.body.error).toBe('not_found')
    await cancel(student.token, id)
    expect((await cancel(student.token, id)).body.error).toBe('illegal_transition')
  })
})

describe('after a crash', () => {
  const repairTwice = async () => { await repairCounters(await listedFairs()); return repairCounters(await listedFairs()) }
  it('R-FAIR-2 a seat that was taken and never written comes back, to who waits first', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '2', waitingMax: '9' } })
    await takePlace(fair._id, 'newcomer')
    const [held, first] = [await buildTicket({ fair }), await buildTicket({ fair })]
    await takePlace(fair._id, 'newcomer')
    const last = await buildTicket({ fair })
    expect([held, first, last].map(({ row }) => row.status)).toEqual(['held', 'waiting', 'waiting'])
    expect(await repairTwice()).toBe(1)
    expect([await seats(fair._id), (await Ticket.findById(first.row._id).orFail()).seat]).toEqual([[1, 2], 1])
    expect(await Counter.findById(fair._id).lean()).toMatchObject({ waiting: 1, free: [] })
  })
  it('R-FAIR-2 whoever waits is counted, also when the database fails right after the row', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '1', waitingMax: '9' } })
    await buildTicket({ fair })
    const fails = jest.spyOn(Counter, 'exists').mockImplementationOnce(() => { throw new Error('away') })
    await expect(buildTicket({ fair })).rejects.toThrow('away')
    fails.mockRestore()
    expect(await Ticket.countDocuments({ fairId: fair._id, status: 'waiting' })).toBe(1)
    expect(await Counter.findById(fair._id).lean()).toMatchObject({ waiting: 1 })
  })
  it('R-FAIR-2 an event whose counter cannot be read keeps no other event from its seats', async () => {
    const { row: broken } = await buildFair()
    const { row: fair } = await buildFair({ values: { capacity: '2' } })
    await takePlace(fair._id, 'newcomer')
    await Counter.updateOne({ _id: broken._id }, { $set: { lastSeat: 2 ** 40 } })
    await repairTwice()
    expect((await Counter.findById(fair._id).orFail()).free).toEqual([1])
    await Counter.deleteOne({ _id: broken._id })
  })
  it('R-FAIR-2 leaves alone a counter on which somebody is at work, and one that is right', async () => {
    const { row: fair } = await buildFair({ values: { capacity: '5' } })
    await takePlace(fair._id, 'newcomer')
    await repairCounters(await listedFairs())
    await takePlace(fair._id, 'newcomer')
    await repairCounters(await listedFairs())
    expect((await Counter.findById(fair._id).orFail()).free).toEqual([])
    const good = await buildTicket()
    await repairTwice()
    expect(await Counter.findById(good.fair._id).lean()).toMatchObject({ lastSeat: 1, free: [], waiting: 0 })
  })
})
