import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount } from '../accounts/factory'
import { buildGate, codeOf } from '../check-in/factory'
import { Booth } from '../fairs/booth-model'
import { Fair } from '../fairs/model'
import { buildTicket } from '../tickets/factory'
import { Ticket } from '../tickets/model'
import { BoothVisit } from './model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

/** A running event with a stand, and a visitor who lets it have the Chinese résumé unless said otherwise. */
async function atStand(choice = 'zh') {
  const { fair } = await buildGate()
  const exhibitor = await buildAccount('employer')
  await Booth.create([{ fairId: fair._id, boothNo: 'A12', order: 'A12', employerId: exhibitor.employerId, employerName: '哈尔滨示范软件有限公司', jobIds: [], createdAt: time.now }])
  const visitor = await buildTicket({ fair })
  await Ticket.updateOne({ _id: visitor.row._id }, { boothResume: choice })
  return { fair, exhibitor, visitor }
}
type Stand = Awaited<ReturnType<typeof atStand>>
const scan = ({ fair, exhibitor, visitor }: Stand, more: object = {}) => app.call('POST', '/api/booth-visits', { token: exhibitor.token, body: { fairId: fair._id.toString(), code: codeOf(visitor.row), ...more } })

it('R-FAIR-6 the employer has the résumé the student allows, the student the stand', async () => {
  const stand = await atStand()
  const { status, body } = await scan(stand, { note: '想做后端' })
  expect([status, body]).toMatchObject([200, { name: stand.visitor.row.studentName, resume: '中文简历', note: '想做后端', again: false, snapshot: { language: 'zh' } }])
  const mine = await app.call('GET', '/api/booth-visits/mine', { token: stand.visitor.student.token })
  expect(mine.body.items).toMatchObject([{ employer: { name: '哈尔滨示范软件有限公司' }, boothNo: 'A12', resume: '中文简历', at: time.now.toISOString() }])
  const pdf = await app.call('GET', `/api/booth-visits/${String(body.id)}/resume`, { token: stand.exhibitor.token })
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})
it('R-FAIR-6 without leave there is a masked name and nothing else', async () => {
  const stand = await atStand('none')
  const { body } = await scan(stand)
  expect(body).toMatchObject({ name: '张**' })
  expect([body.resume, body.snapshot]).toEqual([undefined, undefined])
  expect((await app.call('GET', `/api/booth-visits/${String(body.id)}/resume`, { token: stand.exhibitor.token })).status).toBe(404)
  expect(JSON.stringify((await app.call('GET', `/api/booth-visits?fairId=${stand.fair._id.toString()}`, { token: stand.exhibitor.token })).body)).not.toContain(stand.visitor.row.studentName)
})
it('R-FAIR-6 an employer that the student blocked gets none', async () => {
  const stand = await atStand()
  await app.call('POST', '/api/privacy/blocked-employers', { token: stand.visitor.student.token, body: { employerId: String(stand.exhibitor.employerId) } })
  expect((await scan(stand)).body).toMatchObject({ name: '张**' })
  expect((await BoothVisit.findOne({ studentId: stand.visitor.row.studentId }).orFail()).snapshot).toBeUndefined()
})
it('R-FAIR-6 scanned again is the same visit; a résumé allowed meanwhile is added', async () => {
  const stand = await atStand('none')
  const { body } = await scan(stand, { note: '第一次' })
  await Ticket.updateOne({ _id: stand.visitor.row._id }, { boothResume: 'zh' })
  expect((await scan(stand)).body).toMatchObject({ id: body.id, again: true, note: '第一次', resume: '中文简历' })
  expect(await BoothVisit.countDocuments({ fairId: stand.fair._id })).toBe(1)
})
it('R-FAIR-6 of two scans at once there is one visit', async () => {
  const stand = await atStand()
  const answers = await Promise.all([scan(stand), scan(stand)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await BoothVisit.countDocuments({ fairId: stand.fair._id })).toBe(1)
})
it('R-FAIR-6 a screenshot, a ticket of another event and a revoked one are nobody', async () => {
  const [stand, other] = [await atStand(), await atStand()]
  const foreign = await scan({ ...stand, visitor: other.visitor })
  const old = await scan(stand, { code: codeOf(stand.visitor.row, { offMs: -120_000 }) })
  await Ticket.collection.updateOne({ _id: stand.visitor.row._id }, { $set: { status: 'revoked' } })
  for (const { body } of [foreign, old, await scan(stand)]) expect(body.error).toBe('booth_visitor_unknown')
  expect(await BoothVisit.countDocuments({ fairId: stand.fair._id })).toBe(0)
})
it('R-FAIR-6 only an exhibitor scans, only while the event runs', async () => {
  const stand = await atStand()
  expect((await scan({ ...stand, exhibitor: await buildAccount('employer') })).body.error).toBe('not_an_exhibitor')
  await Fair.updateOne({ _id: stand.fair._id }, { endsAt: time.now })
  time.pass(1_001)
  expect((await scan(stand)).body.error).toBe('event_not_running')
})
it('R-FAIR-6 a visitor is another employer’s business no more than their note', async () => {
  const stand = await atStand()
  const { body: { id } } = await scan(stand)
  const stranger = await buildAccount('employer')
  for (const [method, path, body] of [['GET', '', undefined], ['GET', '/resume', undefined], ['PUT', '/note', { note: 'x' }]] as const) {
    expect((await app.call(method, `/api/booth-visits/${String(id)}${path}`, { token: stranger.token, body })).status).toBe(404)
  }
  expect((await app.call('PUT', `/api/booth-visits/${String(id)}/note`, { token: stand.exhibitor.token, body: { note: '复试' } })).body).toMatchObject({ note: '复试' })
})
