import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { useRate } from '../../http/rate-limit'
import { buildAccount } from '../accounts/factory'
import { Employer } from '../employers/model'
import { buildEmployer } from '../employers/factory'
import { buildJob } from '../jobs/factory'
import { buildSchool } from '../schools/factory'
import { buildTicket } from '../tickets/factory'
import { Ticket } from '../tickets/model'
import { Counter } from '../tickets/counter/counter-model'
import { Booth } from './booth-model'
import { followClock } from './actions/follow-clock'
import { buildFair, hoursFromNow, sampleFair } from './factory'
import { Fair } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const post = (token: string, path: string, body: object) => app.call('POST', `/api/fairs${path}`, { token, body })
const get = (token: string, path: string) => app.call('GET', `/api/fairs${path}`, { token })
const idsOf = async (token: string, path: string) => ((await get(token, path)).body as unknown as { items: { id: string }[] }).items.map(({ id }) => id)

describe('an organiser', () => {
  it('R-FAIR-1 keeps a draft as typed, and a save on top of a newer one is refused', async () => {
    const { token } = await buildAccount('reviewer')
    const { body } = await post(token, '', { values: { title: '春季' } })
    const save = (revision: number) => app.call('PUT', `/api/fairs/${String(body.id)}/draft`, { token, body: { revision, values: { title: '春季双选会' } } })
    expect((await save(0)).body).toMatchObject({ revision: 1 })
    expect((await save(0)).body.error).toBe('stale_version')
    expect(await Fair.findById(String(body.id)).lean()).toMatchObject({ status: 'draft', values: { title: '春季双选会' }, listed: false })
  })
  it('R-FAIR-1 publishes what is complete; what is missing is named', async () => {
    const { row, organiser } = await buildFair({ state: 'draft' })
    const publish = (values: object) => post(organiser.token, `/${row._id.toString()}/publish`, { version: 1, values })
    expect((await publish({ ...sampleFair(), capacity: '0', title: '' })).body).toMatchObject({ error: 'event_incomplete', details: { fields: { title: expect.any(String), capacity: expect.any(String) } } })
    expect((await publish({ ...sampleFair(), startsAt: hoursFromNow(-9), endsAt: hoursFromNow(-1), registrationFrom: hoursFromNow(-20), registrationTo: hoursFromNow(-10) })).body.error).toBe('event_over')
    expect((await publish(sampleFair())).body).toMatchObject({ status: { key: 'open' }, counts: { held: 0 }, telling: 'none' })
    expect(await Counter.findById(row._id).lean()).toMatchObject({ capacity: 100, waitingMax: 50, lastSeat: 0 })
    expect((await publish(sampleFair())).body.error).toBe('illegal_transition')
  })
  it('R-FAIR-1 an employer gives a talk for a school there is, with a stand of its own, while it is approved', async () => {
    const employer = await buildAccount('employer')
    const { row } = await buildFair({ state: 'draft', organiser: employer })
    const publish = (change: object) => post(employer.token, `/${row._id.toString()}/publish`, { version: 1, values: { ...sampleFair(), kind: 'talk', audience: 'school', ...change } })
    for (const schoolId of ['', 'x', new Types.ObjectId().toString()]) expect((await publish({ schoolId })).body).toMatchObject({ error: 'event_incomplete', details: { fields: { schoolId: expect.any(String) } } })
    const school = await buildSchool()
    await Employer.updateOne({ _id: employer.employerId }, { approved: false })
    expect((await publish({ schoolId: school._id.toString() })).body.error).toBe('employer_not_approved')
    await Employer.updateOne({ _id: employer.employerId }, { approved: true })
    expect((await publish({ schoolId: school._id.toString() })).body).toMatchObject({ status: { key: 'open' }, schoolName: school.name, booths: 1 })
    expect(await Fair.findById(row._id).lean()).toMatchObject({ audienceKey: school._id.toString(), kind: 'talk' })
  })
  it('R-FAIR-1 R-ACC-8 a unit that was suspended organises no more: nobody registers, no stand and no staff is added', async () => {
    const { row, organiser } = await buildFair({ organiser: await buildAccount('employer') })
    const [id, { token }, guest] = [row._id.toString(), await buildAccount('student'), await buildEmployer()]
    await Employer.updateOne({ _id: organiser.employerId }, { approved: false })
    expect((await get(token, `/${id}`)).body.whyNotRegister).toMatchObject({ error: 'employer_not_approved' })
    expect((await app.call('POST', '/api/tickets', { token, body: { fairId: id } })).body.error).toBe('employer_not_approved')
    expect((await post(organiser.token, `/${id}/booths`, { boothNo: 'A1', employerId: String(guest._id) })).body.error).toBe('employer_not_approved')
    expect((await app.call('POST', `/api/check-in/fairs/${id}/codes`, { token: organiser.token, body: {} })).body.error).toBe('employer_not_approved')
    expect([await Ticket.countDocuments({ fairId: row._id }), await Booth.countDocuments({ fairId: row._id })]).toEqual([0, 1])
  })
  it('R-FAIR-1 nobody else’s event is there', async () => {
    const { row } = await buildFair()
    const id = row._id.toString()
    for (const role of ['reviewer', 'employer'] as const) {
      const { token } = await buildAccount(role)
      expect((await get(token, `/${id}/mine`)).body.error).toBe('not_found')
      expect((await post(token, `/${id}/cancel`, { version: 1, reason: '测试原因' })).body.error).toBe('not_found')
      expect((await app.call('GET', `/api/tickets?fairId=${id}`, { token })).body.error).toBe('not_found')
    }
  })
  it('R-FAIR-1 opens and closes by the clock; the worker only writes it down', async () => {
    const { row, organiser } = await buildFair({ state: 'published', values: { registrationFrom: hoursFromNow(1) } })
    const status = async () => [(await get(organiser.token, `/${row._id.toString()}/mine`)).body.status, (await Fair.findById(row._id).orFail()).status]
    expect(await status()).toEqual([expect.objectContaining({ key: 'published' }), 'published'])
    await Fair.updateOne({ _id: row._id }, { registrationFrom: time.now })
    expect(await status()).toEqual([expect.objectContaining({ key: 'open' }), 'published'])
    await followClock(100)
    expect((await status())[1]).toBe('open')
    await Fair.updateOne({ _id: row._id }, { endsAt: time.now })
    expect(await status()).toEqual([expect.objectContaining({ key: 'closed' }), 'open'])
    await followClock(100)
    expect(await Fair.findById(row._id).lean()).toMatchObject({ status: 'closed', listed: false })
  })
})

describe('a published event', () => {
  const revise = (token: string, id: Types.ObjectId, change: object, version = 1) => post(token, `/${id.toString()}/revise`, { version, values: { ...sampleFair(), ...change } })
  it('R-FAIR-2 more places go to those who wait, in their order', async () => {
    const { fair, row, organiser } = await buildTicket({ state: 'waiting' })
    const later = await buildTicket({ fair })
    expect((await revise(organiser.token, fair._id, { capacity: '2' })).body).toMatchObject({ version: 2, counts: { held: 2, waiting: 1 } })
    expect((await Ticket.findById(row._id).orFail()).seat).toBe(2)
    expect((await Ticket.findById(later.row._id).orFail()).status).toBe('waiting')
  })
  it('R-FAIR-2 fewer places than were handed out are refused, and nothing changes', async () => {
    const { fair, organiser } = await buildTicket()
    await buildTicket({ fair })
    expect((await revise(organiser.token, fair._id, { capacity: '1' })).body).toMatchObject({ error: 'event_capacity_taken', details: { taken: 2 } })
    expect((await revise(organiser.token, fair._id, { capacity: '2' }, 7)).body.error).toBe('stale_version')
    expect([(await Counter.findById(fair._id).orFail()).capacity, (await Fair.findById(fair._id).orFail()).version]).toEqual([100, 1])
    expect((await revise(organiser.token, fair._id, { capacity: '2' })).status).toBe(200)
    expect((await Counter.findById(fair._id).orFail()).capacity).toBe(2)
  })
  it('R-FAIR-2 of two edits at once the one that won says how many places there are', async () => {
    const { row, organiser } = await buildFair()
    const answers = await Promise.all(['50', '20'].map((capacity) => revise(organiser.token, row._id, { capacity })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await Counter.findById(row._id).orFail()).capacity).toBe((await Fair.findById(row._id).orFail()).capacity)
  })
  it('R-FAIR-1 that has begun is not changed any more, nor moved into the past', async () => {
    const { row, organiser } = await buildFair()
    expect((await revise(organiser.token, row._id, { startsAt: hoursFromNow(-2), endsAt: hoursFromNow(9), registrationTo: hoursFromNow(8) })).body).toMatchObject({ error: 'event_incomplete', details: { fields: { startsAt: '开始时间要晚于现在' } } })
    await Fair.updateOne({ _id: row._id }, { startsAt: time.now })
    expect((await revise(organiser.token, row._id, {})).body.error).toBe('event_fixed')
  })
  it('R-FAIR-1 that is over is not cancelled', async () => {
    const { row, organiser } = await buildFair({ state: 'over' })
    expect((await post(organiser.token, `/${row._id.toString()}/cancel`, { version: 1, reason: '测试原因' })).body.error).toBe('event_over')
  })
  it('R-FAIR-1 shows its link to who holds a place, and to nobody else', async () => {
    const { row: fair } = await buildFair({ values: { place: '', link: 'https://meeting.example.cn/m/1' } })
    const { student } = await buildTicket({ fair })
    const link = async (token: string) => (await get(token, `/${fair._id.toString()}`)).body.link
    expect([await link(student.token), await link((await buildAccount('student')).token), await link((await buildAccount('employer')).token)]).toEqual(['https://meeting.example.cn/m/1', undefined, undefined])
  })
})

describe('students', () => {
  it('R-FAIR-1 see what is not over, for their school and for all, the one that ends first before', async () => {
    await Fair.deleteMany({})
    const reviewer = await buildAccount('reviewer')
    const student = await buildAccount('student', { schoolId: reviewer.schoolId })
    const later = (await buildFair({ values: { startsAt: hoursFromNow(72), endsAt: hoursFromNow(80) } })).row
    const own = (await buildFair({ organiser: reviewer, values: { audience: 'school', kind: 'talk' } })).row
    for (const spec of [{ values: { audience: 'school' } }, { state: 'over' as const }, { state: 'cancelled' as const }, { state: 'draft' as const }, { state: 'closed' as const }]) await buildFair(spec)
    const [a, b] = [own._id.toString(), later._id.toString()]
    expect([await idsOf(student.token, ''), await idsOf(student.token, '?audience=school'), await idsOf(student.token, '?kind=fair')]).toEqual([[a, b], [a], [b]])
    await buildTicket({ student, fair: own })
    expect((await get(student.token, '?limit=1')).body).toMatchObject({ items: [{ id: a, ticket: { status: { key: 'held' } } }], next: expect.any(String) })
  })
  it.each([['open', undefined], ['cancelled', 'event_cancelled'], ['over', 'event_over']] as const)('R-FAIR-1 read beforehand why %s takes them or not', async (state, error) => {
    const { row } = await buildFair({ state })
    const { body } = await get((await buildAccount('student')).token, `/${row._id.toString()}`)
    expect(body.whyNotRegister).toEqual(error && expect.objectContaining({ error }))
    expect(body.cancelReason).toBe(state === 'cancelled' ? '场地临时不能使用' : undefined)
  })
})

describe('stands', () => {
  it('R-FAIR-1 one event made from another has its stands, of who is still approved, and its gates', async () => {
    const { row, organiser } = await buildFair()
    const [kept, gone] = [await buildEmployer(), await buildEmployer()]
    for (const [boothNo, { _id }] of [['A2', kept], ['A1', gone]] as const) await post(organiser.token, `/${row._id.toString()}/booths`, { boothNo, employerId: _id.toString() })
    await app.call('POST', `/api/check-in/fairs/${row._id.toString()}/gates`, { token: organiser.token, body: { name: '东门' } })
    await Employer.updateOne({ _id: gone._id }, { approved: false })
    const { body } = await post(organiser.token, '', { values: { title: '夏季双选会' }, from: row._id.toString() })
    expect(body).toMatchObject({ status: { key: 'draft' }, booths: 1 })
    expect((await app.call('GET', `/api/check-in/fairs/${String(body.id)}/gates`, { token: organiser.token })).body.items).toMatchObject([{ name: '东门' }])
    expect(await Booth.find({ fairId: String(body.id) }).lean()).toMatchObject([{ boothNo: 'A2', employerId: kept._id, jobIds: [] }])
    expect((await post((await buildAccount('reviewer')).token, '', { from: row._id.toString() })).body.error).toBe('not_found')
  })
  const add = (token: string, fairId: Types.ObjectId, boothNo: string, employerId: unknown) => post(token, `/${fairId.toString()}/booths`, { boothNo, employerId: String(employerId) })
  it('R-FAIR-1 one number an employer and one employer a number, in the order people count', async () => {
    const { row, organiser } = await buildFair()
    const [one, two, three] = [await buildEmployer(), await buildEmployer(), await buildEmployer({ approved: false })]
    expect((await add(organiser.token, row._id, 'A10', one._id)).body).toMatchObject({ boothNo: 'A10', employer: { name: one.name } })
    expect((await add(organiser.token, row._id, 'A10', two._id)).body.error).toBe('booth_taken')
    expect((await add(organiser.token, row._id, 'A2', one._id)).body.error).toBe('booth_exists')
    expect((await add(organiser.token, row._id, 'A3', three._id)).body.error).toBe('employer_not_approved')
    const { body } = await add(organiser.token, row._id, 'A2', two._id)
    const list = async () => ((await get((await buildAccount('student')).token, `/${row._id.toString()}/booths`)).body as unknown as { items: { boothNo: string }[] }).items.map(({ boothNo }) => boothNo)
    expect(await list()).toEqual(['A2', 'A10'])
    const at = `/api/fairs/booths/${String(body.id)}`
    expect((await app.call('PUT', at, { token: organiser.token, body: { boothNo: 'A10' } })).body.error).toBe('booth_taken')
    expect((await app.call('PUT', at, { token: organiser.token, body: { boothNo: 'B1' } })).body.boothNo).toBe('B1')
    expect((await app.call('DELETE', at, { token: (await buildAccount('reviewer')).token })).body.error).toBe('not_found')
    expect((await app.call('DELETE', at, { token: organiser.token })).status).toBe(204)
    expect(await list()).toEqual(['A10'])
  })
  it('R-FAIR-1 show the open jobs of their employer, or those it picked', async () => {
    const [{ row: fair, organiser }, { row: job, employer }] = [await buildFair(), await buildJob()]
    const other = (await buildJob({ employer })).row
    const closed = (await buildJob({ employer, state: 'closed' })).row
    const stand = (await add(organiser.token, fair._id, 'C1', employer.employerId)).body
    const at = `/booths/${String(stand.id)}`
    const pick = (token: string, jobIds: Types.ObjectId[]) => app.call('PUT', `/api/fairs${at}/jobs`, { token, body: { jobIds: jobIds.map(String) } })
    const jobs = async () => ((await get((await buildAccount('student')).token, at)).body as unknown as { jobs: { id: string }[] }).jobs.map(({ id }) => id).sort()
    expect(await jobs()).toEqual([job._id, other._id].map(String).sort())
    expect((await pick(employer.token, [closed._id])).body.error).toBe('job_closed')
    expect((await pick((await buildAccount('employer')).token, [job._id])).body.error).toBe('not_an_exhibitor')
    await pick(employer.token, [other._id])
    expect([await jobs(), (await get(employer.token, '/exhibiting')).body]).toMatchObject([[String(other._id)], { items: [{ fair: { id: fair._id.toString() }, booth: { boothNo: 'C1' } }] }])
  })
  it('R-FAIR-1 are found by the beginning of a name or by the credit code, approved ones alone', async () => {
    const { token } = await buildAccount('reviewer')
    const [known, strange] = [await buildEmployer({ name: '冰城机床厂' }), await buildEmployer({ name: '冰城机床二厂', approved: false })]
    const find = (q: string) => idsOf(token, `/employers?q=${encodeURIComponent(q)}`)
    expect([await find('冰城机床'), await find(strange.creditCode), await find(known.creditCode), await find('机床')]).toEqual([[known._id.toString()], [], [known._id.toString()], []])
  })
  it('R-FAIR-1 no longer change when the event is over', async () => {
    const { row, organiser } = await buildFair({ state: 'over' })
    expect((await add(organiser.token, row._id, 'A1', (await buildEmployer())._id)).body.error).toBe('event_fixed')
    expect(await Booth.countDocuments({ fairId: row._id })).toBe(0)
  })
})

it('R-FAIR-2 the organiser finds, revokes and sees names of its own students alone', async () => {
  const reviewer = await buildAccount('reviewer')
  const { fair, student: own, id } = await buildTicket({ organiser: reviewer, student: await buildAccount('student', { schoolId: reviewer.schoolId }) })
  const { student: guest } = await buildTicket({ fair })
  const list = (query: string) => app.call('GET', `/api/tickets?fairId=${fair._id.toString()}${query}`, { token: reviewer.token })
  expect((await list('')).body).toMatchObject({ items: [{ name: '张**', studentNo: expect.stringMatching(/^\*+\d{4}$/) }, { name: own.name, studentNo: own.studentNo }] })
  expect((await list(`&q=${guest.studentNo ?? ''}`)).body.items).toHaveLength(1)
  const revoke = (reason: string) => app.call('POST', `/api/tickets/${id}/revoke`, { token: reviewer.token, body: { version: 1, reason } })
  expect((await revoke('')).body.error).toBe('validation_failed')
  expect((await revoke('重复报名')).body).toMatchObject({ status: { key: 'revoked' }, reason: '重复报名' })
  expect((await app.call('GET', `/api/tickets/${id}`, { token: own.token })).body).toMatchObject({ status: { key: 'revoked' }, reason: '重复报名', actions: [] })
  expect(await Ticket.findById(id).lean()).toMatchObject({ active: false, status: 'revoked' })
})

it('R-FAIR-2 an organiser does not try whole lists of names against its registrations', async () => {
  const { row, organiser } = await buildFair()
  const look = (query: string) => app.call('GET', `/api/tickets?fairId=${row._id.toString()}${query}`, { token: organiser.token })
  await useRate({ name: 'ticket_look_up', points: 300, seconds: 3_600 }, row.organiser.id.toString(), 299)
  const q = `&q=${encodeURIComponent('张雨桐')}`
  const scans = () => app.call('GET', `/api/check-in/fairs/${row._id.toString()}/scans?${q.slice(1)}`, { token: organiser.token })
  expect([(await look(q)).status, (await look(q)).body.error, (await scans()).body.error, (await look('')).status]).toEqual([200, 'rate_limited', 'rate_limited', 200])
})
