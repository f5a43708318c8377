import type { GateTools } from './gate'
import { admitted, away, codeOf, entryOf, gateId, openingMs, someTicket, testGate } from './gate-fixture'

type Scan = Parameters<GateTools['askScan']>[0]
type Upload = Parameters<GateTools['askUpload']>[0]

it('R-FAIR-4 shows the server’s answer and keeps nothing that it has', async () => {
  const { gate } = await testGate()
  await gate.scan(codeOf(someTicket()))
  expect(gate.read()).toMatchObject({ answer: { tone: 'good', word: '通过', name: '张*桐', offline: false }, waiting: undefined, mine: 1 })
})

it('R-FAIR-4 says when and where somebody already came in', async () => {
  const first = { at: '2026-11-28T05:40:00.000Z', gate: '2 号门' }
  const { gate } = await testGate({ askScan: async () => admitted({ outcome: 'refused', reason: 'already-admitted', label: '已入场', first }) })
  await gate.scan(codeOf(someTicket()))
  expect(gate.read()).toMatchObject({ answer: { tone: 'bad', word: '已入场', first }, mine: 0 })
})

it('R-FAIR-4 scans a code once while it stays in view, also when it turns, and again when it comes back', async () => {
  const asked = jest.fn(async () => admitted())
  const { gate, clock } = await testGate({ askScan: asked })
  const ticket = someTicket()
  for (const seconds of [0, 1, 2, 3]) {
    clock.ms = openingMs + seconds * 1000
    await gate.scan(codeOf(ticket, openingMs + seconds * 30_000))
  }
  expect(asked).toHaveBeenCalledTimes(1)
  clock.ms += 4_000
  await gate.scan(codeOf(ticket))
  expect(asked).toHaveBeenCalledTimes(2)
})

it('R-FAIR-5 decides by its list when the network is gone, and keeps the scan before it says so', async () => {
  const ticket = someTicket()
  const held = new Map<string, string>()
  const { gate } = await testGate({ list: [entryOf(ticket)], held, askScan: away })
  await gate.preload()
  await gate.scan(codeOf(ticket))
  expect(gate.read()).toMatchObject({ answer: { tone: 'good', word: '通过', name: '张*桐', offline: true }, offline: true, waiting: { count: 1, oldest: '2026-11-28T06:03:00.000Z' } })
  expect([...held.keys()].filter((key) => key.startsWith('gate/scan/'))).toHaveLength(1)
})

it('R-FAIR-5 refuses offline whoever came in here before the network went', async () => {
  const ticket = someTicket()
  const server = { down: false }
  const { gate, clock } = await testGate({ list: [entryOf(ticket)], askScan: async () => (server.down ? away() : admitted()) })
  await gate.preload()
  await gate.scan(codeOf(ticket))
  server.down = true
  clock.ms += 5_000
  await gate.scan(codeOf(ticket))
  expect(gate.read().answer).toMatchObject({ tone: 'bad', word: '已入场', first: { gate: '1 号门' }, offline: true })
})

it('R-FAIR-5 refuses a forged code, an old one and one of another ticket’s list offline', async () => {
  const [ticket, stranger] = [someTicket(), someTicket()]
  const { gate, clock } = await testGate({ list: [entryOf(ticket)], askScan: away })
  await gate.preload()
  const words: (string | undefined)[] = []
  for (const code of [codeOf({ ...ticket, key: stranger.key }), codeOf(ticket, openingMs - 300_000), codeOf(stranger), 'https://example.cn']) {
    clock.ms += 5_000
    await gate.scan(code)
    words.push(gate.read().answer?.word)
  }
  expect(words).toEqual(['无法识别', '码已过期', '无法识别', '无法识别'])
  expect(gate.read().waiting?.count).toBe(4)
})

it('R-FAIR-5 lets nobody in without a network and without a list, and drops no scan', async () => {
  const { gate } = await testGate({ askScan: away })
  await gate.scan(codeOf(someTicket()))
  expect(gate.read()).toMatchObject({ answer: { tone: 'care', word: '无法核验' }, waiting: { count: 1 }, mine: 0 })
})

it('R-FAIR-5 decides by itself when the server takes too long, with the nonce that was sent', async () => {
  const ticket = someTicket()
  const sent: string[] = []
  const { gate } = await testGate({ list: [entryOf(ticket)], askScan: ({ nonce }: Scan) => { sent.push(nonce); return new Promise(() => undefined) }, askUpload: async ({ scans }: Upload) => { sent.push(...scans.map((one) => one.nonce)); return { stored: scans } } })
  await gate.preload()
  await gate.scan(codeOf(ticket))
  expect(gate.read().answer).toMatchObject({ tone: 'good', offline: true })
  await gate.upload()
  expect(sent).toEqual(['nonce-000000000001', 'nonce-000000000001'])
})

it('R-FAIR-5 lets go of a scan when the late answer is the same', async () => {
  const ticket = someTicket()
  let answer: (result: ReturnType<typeof admitted>) => void = () => undefined
  const { gate } = await testGate({ list: [entryOf(ticket)], askScan: () => new Promise((done) => { answer = done }) })
  await gate.preload()
  await gate.scan(codeOf(ticket))
  expect(gate.read().waiting?.count).toBe(1)
  answer(admitted())
  await new Promise((done) => setTimeout(done))
  expect(gate.read().waiting).toBeUndefined()
})

it('R-FAIR-5 uploads what an app that was closed in between had kept, and tells conflicts', async () => {
  const ticket = someTicket()
  const held = new Map<string, string>()
  const before = await testGate({ list: [entryOf(ticket)], held, askScan: away })
  await before.gate.preload()
  await before.gate.scan(codeOf(ticket))
  const sent: Upload['scans'] = []
  const { gate } = await testGate({ held, askUpload: async ({ scans }: Upload) => { sent.push(...scans); return { stored: scans.map(({ nonce }) => ({ nonce, doubt: 'twice' as const })) } } })
  expect(gate.read()).toMatchObject({ waiting: { count: 1 }, list: { size: 1 } })
  await gate.upload()
  expect(sent).toEqual([{ nonce: 'nonce-000000000001', code: codeOf(ticket), mode: 'entry', gateId, at: '2026-11-28T06:03:00.000Z', outcome: 'admitted', reason: undefined }])
  expect(gate.read()).toMatchObject({ waiting: undefined, doubts: [{ doubt: 'twice', name: '张*桐' }] })
  expect([...held.keys()].filter((key) => key.startsWith('gate/scan/'))).toEqual([])
})

it('R-FAIR-5 asks again, with its nonce, for a scan whose answer the closed app never saw', async () => {
  const held = new Map<string, string>()
  const before = await testGate({ held, patienceMs: 60_000, askScan: () => new Promise(() => undefined) })
  void before.gate.scan(codeOf(someTicket()))
  await new Promise((done) => setTimeout(done))
  const asked = jest.fn<Promise<ReturnType<typeof admitted>>, [Scan]>(async () => admitted({ again: true }))
  const { gate } = await testGate({ held, askScan: asked })
  await gate.upload()
  expect(asked.mock.calls.map(([scan]) => scan.nonce)).toEqual(['nonce-000000000001'])
  expect(gate.read().waiting).toBeUndefined()
})

it('R-FAIR-5 keeps everything when the upload breaks off, and sends the rest again', async () => {
  const tickets = [someTicket(), someTicket()]
  const server = { down: true }
  const { gate, clock } = await testGate({ list: tickets.map((ticket) => entryOf(ticket)), askScan: away, askUpload: async ({ scans }: Upload) => (server.down ? away() : { stored: scans }) })
  await gate.preload()
  for (const ticket of tickets) { clock.ms += 1_000; await gate.scan(codeOf(ticket)) }
  await gate.upload()
  expect(gate.read()).toMatchObject({ waiting: { count: 2 }, offline: true })
  server.down = false
  await gate.upload()
  expect(gate.read()).toMatchObject({ waiting: undefined, offline: false })
})

it('R-FAIR-5 does not fetch a new list over scans that it could not upload', async () => {
  const lists = jest.fn(away)
  const { gate } = await testGate({ askScan: away, askUpload: away, askList: lists })
  await gate.scan(codeOf(someTicket()))
  await gate.preload()
  expect(lists).not.toHaveBeenCalled()
})

it('R-FAIR-4 lets somebody out and in again', async () => {
  const ticket = someTicket()
  const { gate, clock } = await testGate({ list: [entryOf(ticket, { inside: true, first: { at: openingMs - 60_000, gate: '2 号门' } })], askScan: away })
  await gate.preload()
  gate.setMode('exit')
  await gate.scan(codeOf(ticket))
  expect(gate.read().answer?.word).toBe('可以离场')
  gate.setMode('entry')
  clock.ms += 5_000
  await gate.scan(codeOf(ticket))
  expect(gate.read().answer?.word).toBe('通过')
})
