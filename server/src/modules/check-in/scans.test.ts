import { type Types } from 'mongoose'
import { fromBase32, toBase32 } from '@shared/tickets/base32'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildTicket } from '../tickets/factory'
import { Fair } from '../fairs/model'
import { findScannedTicket } from '../tickets/actions/find-scanned-ticket'
import { Ticket, type TicketRow } from '../tickets/model'
import { addGateRow, buildGate, buildStaff, codeOf, scanBody, type BuiltGate } from './factory'
import { type GateRow } from './gate-model'
import { Scan } from './scan-model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Given = { state?: 'held' | 'cancelled' | 'revoked'; values?: Record<string, string>; supervisor?: boolean }
interface Scene extends BuiltGate { ticket: TicketRow }
/** A ticket of an event that is being entered now, and somebody at its gate. */
async function atGate({ state, values, supervisor }: Given = {}): Promise<Scene> {
  const built = await buildGate({ values, supervisor })
  const { id } = await buildTicket({ state, fair: built.fair, organiser: built.organiser })
  return { ...built, ticket: await Ticket.findById(id).orFail().lean<TicketRow>() }
}
const scan = ({ staff }: { staff: { token: string } }, body: object) => app.call('POST', '/api/check-in/scans', { token: staff.token, body })
const scanCode = (scene: Scene, code: string, more: { nonce?: string; mode?: 'entry' | 'exit' } = {}) => scan(scene, scanBody(scene.gate, code, more))
const stored = (id: Types.ObjectId) => Ticket.findById(id).orFail().lean<TicketRow>()
/** Longer than a process keeps what it knows of an event. */
const later = (ms = 1_001) => time.pass(ms)

describe('one scan', () => {
  it('R-FAIR-4 admits by a fresh code: one word, the masked name, a row and the ticket', async () => {
    const scene = await atGate()
    const { status, body } = await scanCode(scene, codeOf(scene.ticket))
    expect([status, body]).toMatchObject([200, { outcome: 'admitted', label: '放行', name: '张**', gate: '东门', again: false }])
    expect(await stored(scene.ticket._id)).toMatchObject({ inside: true, admission: { gateName: '东门', at: time.now } })
    expect(await Scan.find({ fairId: scene.fair._id }).lean()).toMatchObject([{ outcome: 'admitted', ticketId: scene.ticket._id, staffName: '李检票', offline: false }])
  })
  it('R-FAIR-4 unknown: what is no ticket of ours, and a forged signature', async () => {
    const scene = await atGate()
    const forged = toBase32((fromBase32(codeOf(scene.ticket)) ?? new Uint8Array()).map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte)))
    for (const code of ['https://example.com/票', forged]) expect((await scanCode(scene, code)).body).toMatchObject({ outcome: 'refused', reason: 'unknown', label: '无法识别' })
    expect((await stored(scene.ticket._id)).admission).toBeUndefined()
    expect(await Scan.distinct('outcome', { fairId: scene.fair._id })).toEqual(['refused'])
  })
  it('R-FAIR-4 unknown: a code of this event that no ticket has', async () => {
    const scene = await atGate()
    const code = codeOf(scene.ticket)
    await Ticket.deleteOne({ _id: scene.ticket._id })
    expect((await scanCode(scene, code)).body.reason).toBe('unknown')
  })
  it('R-FAIR-4 wrong-event: a good ticket of another event', async () => {
    const [scene, other] = [await atGate(), await atGate()]
    expect((await scanCode(scene, codeOf(other.ticket))).body).toMatchObject({ outcome: 'refused', reason: 'wrong-event' })
    expect((await stored(other.ticket._id)).admission).toBeUndefined()
  })
  it('R-FAIR-4 not-open: before the doors open, and after the end', async () => {
    const scene = await atGate()
    await Fair.updateOne({ _id: scene.fair._id }, { checkInFrom: new Date(time.now.getTime() + 5_000) })
    later()
    expect((await scanCode(scene, codeOf(scene.ticket))).body.reason).toBe('not-open')
    await Fair.updateOne({ _id: scene.fair._id }, { checkInFrom: scene.fair.checkInFrom, endsAt: time.now })
    later()
    expect((await scanCode(scene, codeOf(scene.ticket))).body.reason).toBe('not-open')
  })
  it('R-FAIR-4 cancelled: the registration, or the whole event', async () => {
    const [gone, off] = [await atGate({ state: 'cancelled' }), await atGate()]
    expect((await scanCode(gone, codeOf(gone.ticket))).body).toMatchObject({ outcome: 'refused', reason: 'cancelled', name: '张**' })
    await Fair.collection.updateOne({ _id: off.fair._id }, { $set: { status: 'cancelled' } })
    later()
    expect((await scanCode(off, codeOf(off.ticket))).body.reason).toBe('cancelled')
    expect((await stored(off.ticket._id)).admission).toBeUndefined()
  })
  it('R-FAIR-4 revoked: a ticket that the organiser took back', async () => {
    const scene = await atGate({ state: 'revoked' })
    expect((await scanCode(scene, codeOf(scene.ticket))).body).toMatchObject({ outcome: 'refused', reason: 'revoked', label: '已作废' })
  })
  it('R-FAIR-4 already-admitted: with when and at which gate', async () => {
    const scene = await atGate()
    const west = await addGateRow(scene.fair._id, '西门')
    await scanCode(scene, codeOf(scene.ticket))
    const first = time.now.toISOString()
    later(60_000)
    const { body } = await scan(scene, scanBody(west, codeOf(scene.ticket)))
    expect(body).toMatchObject({ outcome: 'refused', reason: 'already-admitted', first: { at: first, gate: '东门' }, gate: '西门' })
    expect(await Scan.countDocuments({ ticketId: scene.ticket._id, outcome: 'admitted' })).toBe(1)
  })
  it.each([[-90_000, 'expired-code'], [90_000, 'expired-code'], [-30_000, undefined], [30_000, undefined]])('R-FAIR-4 a phone whose clock is %i ms off: %s', async (offMs, reason) => {
    const scene = await atGate()
    expect((await scanCode(scene, codeOf(scene.ticket, { offMs }))).body.reason).toBe(reason)
  })
  it.each([['yes', undefined], ['', 'expired-code']])('R-FAIR-3 paper where static tickets are “%s”: %s', async (staticTickets, reason) => {
    const scene = await atGate({ values: { staticTickets } })
    expect((await scanCode(scene, codeOf(scene.ticket, { kind: 'static' }))).body.reason).toBe(reason)
  })
  it('R-FAIR-4 a ticket that waits is none', async () => {
    const { fair, gate, staff } = await buildGate({ values: { capacity: '1' } })
    await buildTicket({ fair })
    const { row } = await buildTicket({ fair })
    expect((await scan({ staff }, scanBody(gate, codeOf(row)))).body).toMatchObject({ outcome: 'refused', reason: 'unknown' })
  })
})

describe('many scans', () => {
  const entriesOf = (words: unknown[]) => words.filter((word) => word === 'admitted').length

  it('R-FAIR-4 of 200 simultaneous scans of one ticket one enters', async () => {
    const scene = await atGate()
    const code = codeOf(scene.ticket)
    const answers = await Promise.all(Array.from({ length: 200 }, () => scanCode(scene, code)))
    expect(entriesOf(answers.map(({ body }) => body.outcome))).toBe(1)
    expect(answers.filter(({ body }) => body.reason === 'already-admitted')).toHaveLength(199)
    expect(await Scan.countDocuments({ fairId: scene.fair._id, outcome: 'refused' })).toBe(199)
    expect((await stored(scene.ticket._id)).passages).toHaveLength(1)
  })
  it('R-FAIR-4 the same count catches a gate that reads first and writes after', async () => {
    const { fair, ticket } = await atGate()
    const unguarded = async (n: number) => {
      const seen = await findScannedTicket({ fairId: fair._id, _id: ticket._id })
      if (seen?.admission) return 'refused'
      await Ticket.updateOne({ _id: ticket._id }, { admission: { nonce: `n${n}`, at: time.now, gateName: '东门' } })
      return 'admitted'
    }
    expect(entriesOf(await Promise.all(Array.from({ length: 200 }, (_, n) => unguarded(n))))).toBeGreaterThan(1)
  })
  it('R-FAIR-4 one nonce ten times at once is one row and ten successes', async () => {
    const scene = await atGate()
    const body = scanBody(scene.gate, codeOf(scene.ticket))
    const answers = await Promise.all(Array.from({ length: 10 }, () => scan(scene, body)))
    expect(answers.map((answer) => answer.body.outcome)).toEqual(Array(10).fill('admitted'))
    expect(new Set(answers.map((answer) => answer.body.scanId)).size).toBe(1)
    expect(await Scan.countDocuments({ fairId: scene.fair._id })).toBe(1)
  })
  it('R-FAIR-4 a repeated request is the same success when its code is old by then', async () => {
    const scene = await atGate()
    const body = scanBody(scene.gate, codeOf(scene.ticket))
    const first = await scan(scene, body)
    later(120_000)
    expect((await scan(scene, body)).body).toEqual({ ...first.body, again: true })
  })
  it('R-FAIR-4 a crash between ticket and record is healed by the repeated request', async () => {
    const scene = await atGate()
    const body = scanBody(scene.gate, codeOf(scene.ticket))
    await scan(scene, body)
    await Scan.deleteMany({ fairId: scene.fair._id })
    expect((await scan(scene, body)).body).toMatchObject({ outcome: 'admitted', again: true })
    expect(await Scan.find({ fairId: scene.fair._id }).lean()).toMatchObject([{ nonce: body.nonce, outcome: 'admitted', ticketId: scene.ticket._id }])
  })
  it('R-FAIR-4 a refused request that is repeated when it may pass passes, in one row', async () => {
    const scene = await atGate()
    await Fair.updateOne({ _id: scene.fair._id }, { checkInFrom: new Date(time.now.getTime() + 10_000) })
    const body = scanBody(scene.gate, codeOf(scene.ticket))
    later()
    expect((await scan(scene, body)).body.reason).toBe('not-open')
    later(10_000)
    expect((await scan(scene, body)).body).toMatchObject({ outcome: 'admitted' })
    expect(await Scan.find({ fairId: scene.fair._id }).lean()).toMatchObject([{ outcome: 'admitted' }])
  })
  it('R-FAIR-4 a nonce lets in nobody but who it was for', async () => {
    const scene = await atGate()
    const other = await buildTicket({ fair: scene.fair })
    const body = scanBody(scene.gate, codeOf(scene.ticket))
    await scan(scene, body)
    expect((await scan(scene, { ...body, code: codeOf(other.row) })).body.error).toBe('conflict')
    expect(await stored(other.row._id)).toMatchObject({ inside: false })
    expect((await scanCode(scene, codeOf(other.row))).body.outcome).toBe('admitted')
  })
})

describe('leaving and coming back', () => {
  const reentry = { values: { reentry: 'yes' } }

  it('R-FAIR-4 exit and re-entry where the event allows it', async () => {
    const scene = await atGate(reentry)
    const step = async (mode: 'entry' | 'exit') => { later(); return (await scanCode(scene, codeOf(scene.ticket), { mode })).body }
    expect([(await step('entry')).outcome, (await step('entry')).reason, (await step('exit')).outcome, (await step('entry')).outcome]).toEqual(['admitted', 'already-admitted', 'left', 'admitted'])
    expect((await stored(scene.ticket._id)).passages?.map(({ mode }) => mode)).toEqual(['entry', 'exit', 'entry'])
  })
  it('R-FAIR-4 an old nonce is no way back in', async () => {
    const scene = await atGate(reentry)
    const first = scanBody(scene.gate, codeOf(scene.ticket))
    await scan(scene, first)
    await scanCode(scene, codeOf(scene.ticket), { mode: 'exit' })
    expect((await scan(scene, first)).body).toMatchObject({ outcome: 'admitted', again: true })
    expect(await stored(scene.ticket._id)).toMatchObject({ inside: false })
  })
  it('R-FAIR-4 an event without re-entry records no exit', async () => {
    const scene = await atGate()
    expect((await scanCode(scene, codeOf(scene.ticket), { mode: 'exit' })).body.error).toBe('exit_not_recorded')
  })
})

describe('undoing', () => {
  const undo = (token: string, id: unknown, reason = '扫错了人') => app.call('POST', `/api/check-in/scans/${String(id)}/undo`, { token, body: { reason } })

  it('R-FAIR-4 a supervisor takes an entry back with a reason; the ticket is good again, the nonce is not', async () => {
    const scene = await atGate({ supervisor: true })
    const body = scanBody(scene.gate, codeOf(scene.ticket))
    const { scanId } = (await scan(scene, body)).body
    expect((await undo(scene.staff.token, scanId)).body).toMatchObject({ outcome: 'undone', undone: { by: '李检票', reason: '扫错了人' }, mayUndo: false })
    expect(await stored(scene.ticket._id)).toMatchObject({ inside: false })
    expect((await stored(scene.ticket._id)).admission).toBeUndefined()
    expect((await scan(scene, body)).body).toMatchObject({ outcome: 'undone', again: true })
    expect((await scanCode(scene, codeOf(scene.ticket))).body.outcome).toBe('admitted')
  })
  it('R-FAIR-4 nobody else does, and not twice', async () => {
    const scene = await atGate()
    const { scanId } = (await scanCode(scene, codeOf(scene.ticket))).body
    expect((await undo(scene.staff.token, scanId)).body.error).toBe('supervisor_only')
    const stranger = await atGate({ supervisor: true })
    expect((await undo(stranger.staff.token, scanId)).body.error).toBe('not_found')
    expect((await undo(stranger.organiser?.token ?? '', scanId)).body.error).toBe('not_found')
    expect((await undo(scene.organiser?.token ?? '', scanId)).status).toBe(200)
    expect((await undo(scene.organiser?.token ?? '', scanId)).body.error).toBe('scan_not_undoable')
  })
  it('R-FAIR-4 an exit undone puts the person back inside', async () => {
    const scene = await atGate({ supervisor: true, values: { reentry: 'yes' } })
    await scanCode(scene, codeOf(scene.ticket))
    later()
    const { scanId } = (await scanCode(scene, codeOf(scene.ticket), { mode: 'exit' })).body
    await undo(scene.staff.token, scanId)
    expect(await stored(scene.ticket._id)).toMatchObject({ inside: true, admission: { gateName: '东门' } })
  })
})

describe('who may scan', () => {
  it('R-FAIR-4 one who is no longer staff is told so', async () => {
    const scene = await atGate()
    const ended = await buildStaff({ fairId: scene.fair._id, endedAt: time.now })
    expect((await scan({ staff: ended }, scanBody(scene.gate, codeOf(scene.ticket)))).body.error).toBe('staff_ended')
    expect((await app.call('GET', '/api/check-in/offline-list', { token: ended.token })).body.error).toBe('staff_ended')
    expect(await Scan.countDocuments({ fairId: scene.fair._id })).toBe(0)
  })
  it('R-FAIR-4 nobody is staff a day after the end', async () => {
    const scene = await atGate()
    await Fair.updateOne({ _id: scene.fair._id }, { endsAt: new Date(time.now.getTime() - 86_400_000) })
    later()
    expect((await app.call('GET', '/api/check-in/station', { token: scene.staff.token })).body.error).toBe('staff_ended')
  })
  it('R-FAIR-4 a gate of another event does not exist', async () => {
    const [scene, other] = [await atGate(), await atGate()]
    const foreign: GateRow = other.gate
    expect((await scan(scene, scanBody(foreign, codeOf(scene.ticket)))).body.error).toBe('not_found')
  })
})

describe('a forgotten phone', () => {
  const search = (token: string, term: string) => app.call('POST', '/api/check-in/search', { token, body: { term } })

  it('R-FAIR-4 is found by name or number, masked, and let in', async () => {
    const scene = await atGate()
    const { body } = await search(scene.staff.token, scene.ticket.studentName)
    expect(body).toEqual((await search(scene.staff.token, scene.ticket.studentNo)).body)
    expect(body.items).toMatchObject([{ ticketId: scene.ticket._id.toString(), name: '张**', status: { key: 'held' }, inside: false }])
    expect(JSON.stringify(body)).not.toContain(scene.ticket.studentName)
    expect(JSON.stringify(body)).not.toContain(scene.ticket.studentNo)
    const { code: _code, ...order } = scanBody(scene.gate, '')
    expect((await scan(scene, { ...order, ticketId: scene.ticket._id.toString() })).body).toMatchObject({ outcome: 'admitted', name: '张**' })
  })
  it('R-FAIR-4 shows nothing of a number too short to be masked', async () => {
    const scene = await atGate()
    await Ticket.updateOne({ _id: scene.ticket._id }, { studentNo: '17', searchKeys: ['17'] })
    expect((await search(scene.staff.token, '17')).body).toMatchObject({ items: [{ studentNo: '****' }] })
  })
  it('R-FAIR-4 tells nothing of other events, and a ticket of one is unknown here', async () => {
    const [scene, other] = [await atGate(), await atGate()]
    expect((await search(scene.staff.token, other.ticket.studentNo)).body.items).toEqual([])
    const { code: _code, ...order } = scanBody(scene.gate, '')
    expect((await scan(scene, { ...order, ticketId: other.ticket._id.toString() })).body.reason).toBe('unknown')
  })
})
