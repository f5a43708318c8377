import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import mongoose, { Types } from 'mongoose'
import { connectDatabase, disconnectDatabase } from '../../../server/src/db/connect'
import { loadEnv } from '../../../server/src/env'
import { scanTicket } from '../../../server/src/modules/check-in/actions/scan-ticket'
import { Scan } from '../../../server/src/modules/check-in/scan-model'
import { Ticket } from '../../../server/src/modules/tickets/model'
import { useSettings } from '../../../server/src/settings'
import { startProduct } from '../../product/start-product'
import { type BenchRow } from '../bench-row'
import { cpuSeconds } from '../cpu-seconds'
import { median } from '../median'
import { openLoad } from '../open-load'
import { hallOfTickets, type HallOfTickets } from './hall-of-tickets'

const [gates, seconds, rounds, batch, lanes] = [20, 60, 7, 1_000, 16]
const [warm, rush] = [200, 4_000]

/** P4: 20 gates scan once a second for a minute against the whole server; then the check-in's own path beside a bare transaction of three writes. */
export async function benchCheckin(): Promise<BenchRow[]> {
  const product = await startProduct({ settings: { LOG_LEVEL: 'warn' }, seed: false })
  useSettings(loadEnv({ ...product.env, LOG_LEVEL: 'silent' }))
  try {
    await product.processes.worker.stop()
    await connectDatabase(product.urls.mongodb)
    const hall = await hallOfTickets({ gates, tickets: warm + gates * seconds + rush + (rounds + 1) * batch * 2 })
    const atGates = await scanAtGates(product.urls.server, hall, [product.processes.server.pid ?? 0, product.processes.mongodPid ?? 0])
    return [...atGates, await beside(hall)]
  } finally {
    await disconnectDatabase()
    await product.stop()
  }
}

async function scanAtGates(server: string, hall: HallOfTickets, pids: number[]): Promise<BenchRow[]> {
  const agent = new Agent({ keepAlive: true })
  const send = (n: number): Promise<boolean> => scanOverHttp(agent, server, hall, n)
  for (let n = 0; n < warm; n += 1) await send(n)
  const used = (): number => pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0)
  let before = used()
  const { good, bad, p50, p99 } = await openLoad(gates, seconds, (n) => send(warm + n))
  const slow = ((used() - before) / (gates * seconds)) * 1000
  before = used()
  const rate = await perSecond(rush, async (n) => { if (!await send(warm + gates * seconds + n)) throw new Error('a scan was not admitted') })
  const cpu = ((used() - before) / rush) * 1000
  agent.destroy()
  return [
    { id: 'P4', figure: `${gates} gates × 1 scan/s for ${seconds} s, open model: p99`, goal: '≤60 ms', value: p99, unit: 'ms', details: { admitted: good, errors: bad, 'p50 ms': p50 } },
    { id: 'P4', figure: `CPU an accepted scan, server and database together, ${rush} over ${lanes} connections`, goal: '≤2.5 ms', value: cpu, unit: 'ms', details: { 'scans per second': rate, 'at 20 a second, idling included': slow } },
  ]
}

function scanOverHttp(agent: Agent, server: string, hall: HallOfTickets, n: number): Promise<boolean> {
  const gate = hall.gates[n % hall.gates.length]
  const body = JSON.stringify({ code: hall.textOf(n), nonce: randomUUID(), mode: 'entry', gateId: gate?.id })
  return new Promise((done, fail) => {
    const sent = request(`${server}/api/check-in/scans`, { agent, method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${gate?.token ?? ''}` } }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => { text += chunk.toString() })
      answer.once('end', () => done(answer.statusCode === 200 && text.includes('"admitted"')))
    })
    sent.once('error', fail)
    sent.end(body)
  })
}

/** `count` pieces of work over 16 lanes; pieces a second. */
async function perSecond(count: number, work: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const began = performance.now()
  await Promise.all(Array.from({ length: lanes }, async () => { while (next < count) { const n = next; next += 1; await work(n) } }))
  return count / ((performance.now() - began) / 1000)
}

async function beside(hall: HallOfTickets): Promise<BenchRow> {
  let at = warm + gates * seconds + rush
  const pairs: { ours: number; bare: number }[] = []
  const gate = hall.gates[0]
  const actor = { role: 'staff' as const, id: gate?.staffId.toString() ?? '', name: '检票员', staff: { fairId: hall.fairId.toString(), gateId: gate?.id, supervisor: false, ended: false } }
  for (let round = 0; round <= rounds; round += 1) {
    const from = at
    const ours = await perSecond(batch, (n) => scanTicket(actor, { code: hall.textOf(from + n), nonce: randomUUID(), mode: 'entry', gateId: gate?.id ?? '' }))
    const bare = await perSecond(batch, (n) => threeWrites(hall, from + batch + n))
    at += batch * 2
    if (round > 0) pairs.push({ ours, bare }) // the first warms up
  }
  const entered = await Ticket.countDocuments({ fairId: hall.fairId, inside: true })
  if (entered !== at) throw new Error(`${entered} of ${at} entered`)
  const of = (pick: (pair: { ours: number; bare: number }) => number): number => median(pairs.map(pick))
  return { id: 'P4', figure: 'check-in path ÷ a bare transaction of three writes, throughput', goal: '≥0.80, better ≥2.0', value: of(({ ours, bare }) => ours / bare), unit: '×',
    details: { 'ours per second': of(({ ours }) => ours), 'bare per second': of(({ bare }) => bare), lanes } }
}

/** What is compared with: the driver alone, a ticket, its row in the record, and a count of its own, so that nobody waits for anybody. */
async function threeWrites(hall: HallOfTickets, n: number): Promise<void> {
  const ticket = hall.tickets[n]
  const session = await mongoose.connection.getClient().startSession()
  try {
    await session.withTransaction(async () => {
      const at = new Date()
      await Ticket.collection.findOneAndUpdate({ _id: ticket?._id, inside: false }, { $set: { inside: true, admission: { nonce: String(n), at, gateName: '' } }, $inc: { rev: 1 } }, { session })
      await Scan.collection.insertOne({ _id: new Types.ObjectId(), fairId: hall.fairId, nonce: `bare-${n}`, ticketId: ticket?._id, mode: 'entry', outcome: 'admitted', at, receivedAt: at, gateId: hall.fairId, gateName: '', staffId: hall.fairId, staffName: '', offline: false }, { session })
      await mongoose.connection.collection<{ _id: number; n: number }>('bench_counts').updateOne({ _id: n }, { $inc: { n: 1 } }, { upsert: true, session })
    })
  } finally {
    await session.endSession()
  }
}
