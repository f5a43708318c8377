import { decideOffline, type OfflineQuestion } from '@shared/check-in/decide-offline'
import { type EventFacts } from '@shared/check-in/event-facts'
import { listKeys } from '@shared/check-in/list-keys'
import { openListEntry } from '@shared/check-in/open-list-entry'
import { fromBase32, toBase32 } from '@shared/tickets/base32'
import { decodeTicketCode } from '@shared/tickets/ticket-code'
import { seeded } from '../../../test/seeded'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { Fair } from '../fairs/model'
import { signHmac } from '../tickets/actions/sign-hmac'
import { ticketSecret } from '../tickets/actions/ticket-secret'
import { buildTicket } from '../tickets/factory'
import { Ticket, type TicketRow } from '../tickets/model'
import { addGateRow, buildGate, codeOf, copyTickets, openGcm, scanBody, type BuiltGate } from './factory'
import { type GateRow } from './gate-model'
import { Scan } from './scan-model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

interface List { event: EventFacts; entries: { k: string; b: string }[]; next?: string }
const load = async (token: string): Promise<{ event: EventFacts; entries: Map<string, string>; raw: string }> => {
  const [entries, texts]: [Map<string, string>, string[]] = [new Map(), []]
  for (let after = ''; ;) {
    const { bytes } = await app.call('GET', `/api/check-in/offline-list${after}`, { token })
    const page: List = JSON.parse(bytes.toString('utf8'))
    texts.push(bytes.toString('utf8'))
    for (const { k, b } of page.entries) entries.set(k, b)
    if (!page.next) return { event: page.event, entries, raw: texts.join('') }
    after = `?after=${page.next}`
  }
}
const offline = (list: { event: EventFacts; entries: Map<string, string> }, text: string, more: Partial<OfflineQuestion> = {}) =>
  decideOffline({ text, event: list.event, mode: 'entry', ms: time.now.getTime(), gate: '东门', entryAt: (k) => list.entries.get(k), seen: () => undefined, hmac: signHmac, openGcm, ...more })
const upload = (token: string, scans: object[]) => app.call('POST', '/api/check-in/offline-scans', { token, body: { scans } })
const queued = (gate: GateRow, code: string, at: Date, more: object = {}) => ({ ...scanBody(gate, code), at: at.toISOString(), outcome: 'admitted', ...more })
const stored = (id: unknown) => Ticket.findById(id).orFail().lean<TicketRow>()
const forge = (code: string) => toBase32((fromBase32(code) ?? new Uint8Array()).map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte)))

describe('the list on a phone', () => {
  it('R-FAIR-5 discloses nobody: no name, number, code or key in clear', async () => {
    const { fair, staff } = await buildGate()
    const { row } = await buildTicket({ fair })
    const { raw } = await load(staff.token)
    const { code, key } = ticketSecret(row)
    const clear = [row.studentName, row.maskedName, row.studentNo, row._id.toString(), row.studentId.toString(), row.codeHash]
    const bytes = [code, key].flatMap((part) => [toBase32(part), Buffer.from(part).toString('hex'), Buffer.from(part).toString('base64')])
    for (const secret of [...clear, ...bytes]) expect(raw).not.toContain(secret)
  })
  it('R-FAIR-5 an entry opens with its own ticket’s code and no other', async () => {
    const { fair, staff } = await buildGate()
    const [mine, other] = [await buildTicket({ fair }), await buildTicket({ fair })]
    const { entries } = await load(staff.token)
    const keysOf = (row: TicketRow) => listKeys(ticketSecret(row).code, fair._id.toString(), signHmac)
    const b = entries.get(keysOf(mine.row).k) ?? ''
    expect(openListEntry(b, keysOf(mine.row).key, openGcm)).toMatchObject({ name: '张**', status: 'held', inside: false, key: ticketSecret(mine.row).key })
    expect(openListEntry(b, keysOf(other.row).key, openGcm)).toBeUndefined()
    expect(openListEntry(b, listKeys(ticketSecret(mine.row).code, '0'.repeat(24), signHmac).key, openGcm)).toBeUndefined()
  })
  it('R-FAIR-5 comes page by page, everybody once', async () => {
    const { fair, staff } = await buildGate()
    const { row } = await buildTicket({ fair })
    await copyTickets(row, 1_100)
    expect((await load(staff.token)).entries.size).toBe(1_101)
  })
})

describe('offline and online decide the same', () => {
  type Case = [string, (scene: BuiltGate & { row: TicketRow }) => Promise<string> | string, string]
  const cases: Case[] = [
    ['a fresh code', ({ row }) => codeOf(row), 'admitted'],
    ['paper', ({ row }) => codeOf(row, { kind: 'static' }), 'admitted'],
    ['one slice off', ({ row }) => codeOf(row, { offMs: -30_000 }), 'admitted'],
    ['a clock that is 90 s off', ({ row }) => codeOf(row, { offMs: 90_000 }), 'expired-code'],
    ['a screenshot', ({ row }) => codeOf(row, { offMs: -600_000 }), 'expired-code'],
    ['a forged signature', ({ row }) => forge(codeOf(row)), 'unknown'],
    ['any other QR code', () => 'https://example.com/', 'unknown'],
    ['a ticket of another event', async () => codeOf((await buildTicket()).row), 'wrong-event'],
    ['paper where it is refused', async ({ row, fair }) => { await Fair.updateOne({ _id: fair._id }, { staticTickets: false }); return codeOf(row, { kind: 'static' }) }, 'expired-code'],
    ['before the doors open', async ({ row, fair }) => { await Fair.updateOne({ _id: fair._id }, { checkInFrom: new Date(time.now.getTime() + 60_000) }); return codeOf(row) }, 'not-open'],
    ['after the end', async ({ row, fair }) => { await Fair.updateOne({ _id: fair._id }, { endsAt: time.now }); return codeOf(row) }, 'not-open'],
    ['a cancelled event', async ({ row, fair }) => { await Fair.collection.updateOne({ _id: fair._id }, { $set: { status: 'cancelled' } }); return codeOf(row) }, 'cancelled'],
    ['a cancelled ticket', async ({ row }) => { await Ticket.collection.updateOne({ _id: row._id }, { $set: { status: 'cancelled' } }); return codeOf(row) }, 'cancelled'],
    ['a revoked ticket', async ({ row }) => { await Ticket.collection.updateOne({ _id: row._id }, { $set: { status: 'revoked' } }); return codeOf(row) }, 'revoked'],
    ['a revoked ticket with an old code', async ({ row }) => { await Ticket.collection.updateOne({ _id: row._id }, { $set: { status: 'revoked' } }); return codeOf(row, { offMs: -600_000 }) }, 'revoked'],
    ['one who is inside', async ({ row, gate, staff }) => { await app.call('POST', '/api/check-in/scans', { token: staff.token, body: scanBody(gate, codeOf(row)) }); return codeOf(row) }, 'already-admitted'],
    ['one who waits', async ({ row }) => { await Ticket.collection.updateOne({ _id: row._id }, { $set: { status: 'waiting' } }); return codeOf(row) }, 'unknown'],
  ]
  it.each(cases)('R-FAIR-5 %s', async (_what, prepare, expected) => {
    const built = await buildGate()
    const { row } = await buildTicket({ fair: built.fair })
    const code = await prepare({ ...built, row })
    time.pass(1_001)
    const list = await load(built.staff.token)
    const here = offline(list, code)
    const { body } = await app.call('POST', '/api/check-in/scans', { token: built.staff.token, body: scanBody(built.gate, code) })
    expect([here.reason ?? here.outcome, body.reason ?? body.outcome]).toEqual([expected, expected])
    expect([here.label, here.name, here.first?.gate]).toEqual([body.label, body.name, here.first && '东门'])
  })
  it('R-FAIR-5 a gate remembers whom it let in', async () => {
    const { fair, staff } = await buildGate()
    const { row } = await buildTicket({ fair })
    const list = await load(staff.token)
    const { remember } = offline(list, codeOf(row))
    expect(remember?.k).toBe(listKeys(decodeTicketCode(codeOf(row))?.code ?? new Uint8Array(), fair._id.toString(), signHmac).k)
    expect(offline(list, codeOf(row), { seen: () => remember?.memory })).toMatchObject({ reason: 'already-admitted', first: { gate: '东门', at: time.now.getTime() } })
  })
})

describe('uploading', () => {
  const at = (seconds: number) => new Date(time.now.getTime() - 600_000 + seconds * 1_000)

  it('R-FAIR-5 two offline gates that admit one ticket are a conflict for the organiser; no scan is dropped', async () => {
    const { fair, organiser, gate, staff } = await buildGate()
    const west = await addGateRow(fair._id, '西门')
    const { row } = await buildTicket({ fair })
    const paper = codeOf(row, { kind: 'static' })
    expect((await upload(staff.token, [queued(west, paper, at(60))])).body).toMatchObject({ stored: [{}] })
    expect((await upload(staff.token, [queued(gate, paper, at(0))])).status).toBe(200)
    expect(await stored(row._id)).toMatchObject({ inside: true, admission: { gateName: '东门', at: at(0) } })
    const { body } = await app.call('GET', `/api/check-in/fairs/${fair._id.toString()}/conflicts`, { token: organiser?.token })
    expect(body.items).toMatchObject([{ gate: '西门', doubt: { key: 'twice', label: '重复入场' }, first: { gate: '东门', at: at(0).toISOString() }, outcome: 'admitted', offline: true }])
    expect(await Scan.countDocuments({ fairId: fair._id })).toBe(2)
  })
  it('R-FAIR-5 an online entry and a gate that was offline earlier are told alike', async () => {
    const { fair, gate, staff } = await buildGate()
    const west = await addGateRow(fair._id, '西门')
    const { row } = await buildTicket({ fair })
    await app.call('POST', '/api/check-in/scans', { token: staff.token, body: scanBody(gate, codeOf(row)) })
    await upload(staff.token, [queued(west, codeOf(row, { kind: 'static' }), at(0))])
    expect(await stored(row._id)).toMatchObject({ admission: { gateName: '西门' } })
    expect(await Scan.find({ ticketId: row._id }).sort({ at: 1 }).lean()).toMatchObject([{ gateName: '西门' }, { gateName: '东门', doubt: 'twice' }])
  })
  it('R-FAIR-5 undoing one of two settles the conflict', async () => {
    const { fair, organiser, gate, staff } = await buildGate()
    const { row } = await buildTicket({ fair })
    const paper = codeOf(row, { kind: 'static' })
    await upload(staff.token, [queued(gate, paper, at(0)), queued(gate, paper, at(60))])
    const first = await Scan.findOne({ ticketId: row._id }).sort({ at: 1 }).orFail()
    await app.call('POST', `/api/check-in/scans/${first._id.toString()}/undo`, { token: organiser?.token, body: { reason: '同名，扫错' } })
    expect(await stored(row._id)).toMatchObject({ admission: { at: at(60) } })
    expect(await Scan.countDocuments({ fairId: fair._id, doubt: { $exists: true } })).toBe(0)
  })
  it('R-FAIR-5 what the server would have refused is stored, with its doubt', async () => {
    const { fair, gate, staff } = await buildGate()
    const [held, gone] = [await buildTicket({ fair }), await buildTicket({ fair, state: 'cancelled' })]
    const old = codeOf(held.row, { offMs: -3_600_000 })
    const scans = [queued(gate, forge(old), at(0)), queued(gate, 'something-else', at(1)), queued(gate, codeOf(gone.row, { kind: 'static' }), at(2)), queued(gate, old, at(3)), queued(gate, old, at(4), { outcome: 'refused', reason: 'expired-code' })]
    await upload(staff.token, scans)
    expect((await Scan.find({ fairId: fair._id }).sort({ at: 1 }).lean()).map(({ outcome, doubt, reason }) => [outcome, doubt ?? reason])).toEqual([
      ['admitted', 'unknown'], ['admitted', 'unknown'], ['admitted', 'cancelled'], ['admitted', 'expired-code'], ['refused', 'expired-code'],
    ])
    expect(await stored(held.row._id)).toMatchObject({ inside: true })
  })
  it('R-FAIR-5 a scan whose online answer was lost is sent again and is one', async () => {
    const { fair, gate, staff } = await buildGate()
    const { row } = await buildTicket({ fair })
    const body = scanBody(gate, codeOf(row))
    await app.call('POST', '/api/check-in/scans', { token: staff.token, body })
    await upload(staff.token, [{ ...body, at: at(0).toISOString(), outcome: 'admitted' }])
    expect(await Scan.find({ fairId: fair._id }).lean()).toMatchObject([{ outcome: 'admitted', offline: false }])
    expect((await Scan.findOne({ fairId: fair._id }).orFail()).doubt).toBeUndefined()
  })
  it('R-FAIR-5 1,000 scans in any order, some repeated, end as in their own order', async () => {
    const ends = [await play(false), await play(true)]
    expect(ends[1]).toEqual(ends[0])
    expect(ends[0]?.scans).toHaveLength(1_000)
    expect(new Set(ends[0]?.scans.map(({ doubt }) => doubt))).toEqual(new Set(['none', 'twice', 'unknown']))
  }, 120_000)

  /** The same scans at a fresh event; tickets are named by their place in the list. */
  async function play(shuffled: boolean) {
    const { fair, gate, staff } = await buildGate({ values: { reentry: 'yes' } })
    const { row } = await buildTicket({ fair })
    const tickets = [row, ...await copyTickets(row, 299)]
    const chance = seeded(7)
    const scans = Array.from({ length: 1_000 }, (_, n) => {
      const exit = chance.below(4) === 0
      const code = chance.below(50) === 0 ? 'unreadable' : codeOf(chance.one(tickets), { kind: 'static' })
      return { nonce: `scan-${String(n).padStart(12, '0')}`, code, gateId: gate._id.toString(), at: at(chance.below(500)).toISOString(), mode: exit ? 'exit' : 'entry', outcome: exit ? 'left' : 'admitted' }
    })
    const again = scans.filter(() => chance.below(20) === 0)
    const order = shuffled ? mixed([...scans, ...again], seeded(11).below) : scans
    const batches = Array.from({ length: Math.ceil(order.length / 200) }, (_, n) => order.slice(n * 200, n * 200 + 200))
    // Phones do not wait for each other.
    const answers = shuffled ? await Promise.all(batches.map((batch) => upload(staff.token, batch))) : []
    if (!shuffled) for (const batch of batches) answers.push(await upload(staff.token, batch))
    expect(answers.map(({ status }) => status)).toEqual(batches.map(() => 200))
    const found = new Map((await Ticket.find({ fairId: fair._id }).lean<TicketRow[]>()).map((ticket) => [ticket._id.toString(), ticket]))
    const kept = await Scan.find({ fairId: fair._id }).sort({ nonce: 1 }).lean()
    return {
      tickets: tickets.map(({ _id }) => found.get(_id.toString())).map((ticket) => [ticket?.admission?.nonce, ticket?.admission?.at, ticket?.inside, ticket?.passages?.map(({ nonce }) => nonce)]),
      scans: kept.map(({ nonce, outcome, mode, doubt, at: made }) => ({ nonce, outcome, mode, doubt: doubt ?? 'none', made })),
    }
  }
  function mixed<T>(list: T[], below: (n: number) => number): T[] {
    const rest = [...list]
    return list.flatMap(() => rest.splice(below(rest.length), 1))
  }
})
