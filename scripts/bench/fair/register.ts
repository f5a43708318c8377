import { Agent, request } from 'node:http'
import { connectDatabase, disconnectDatabase } from '../../../server/src/db/connect'
import { loadEnv } from '../../../server/src/env'
import { buildAccount } from '../../../server/src/modules/accounts/factory'
import { Fair } from '../../../server/src/modules/fairs/model'
import { openCounter } from '../../../server/src/modules/tickets/actions/open-counter'
import { Ticket, type TicketRow } from '../../../server/src/modules/tickets/model'
import { buildSchool } from '../../../server/src/modules/schools/factory'
import { useSettings } from '../../../server/src/settings'
import { startProduct } from '../../product/start-product'
import { type BenchRow } from '../bench-row'
import { cpuSeconds } from '../cpu-seconds'
import { openLoad } from '../open-load'
import { hallOfTickets } from './hall-of-tickets'

const [people, places, seconds] = [5_000, 2_000, 60]

/** R-FAIR-2: 5,000 students register within a minute for 2,000 places: exactly so many get one, the others wait in order. */
export async function benchRegister(): Promise<BenchRow[]> {
  const product = await startProduct({ settings: { LOG_LEVEL: 'warn' }, seed: false })
  useSettings(loadEnv({ ...product.env, LOG_LEVEL: 'silent' }))
  try {
    await product.processes.worker.stop()
    await connectDatabase(product.urls.mongodb)
    const { fairId } = await hallOfTickets({ gates: 0, tickets: 0 })
    const soon = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)
    await Fair.collection.updateOne({ _id: fairId }, { $set: { capacity: places, waitingMax: people, startsAt: soon(24), endsAt: soon(30), checkInFrom: soon(23), registrationFrom: soon(-1), registrationTo: soon(20) } })
    await openCounter(fairId, { capacity: places, waitingMax: people })
    const { _id: schoolId } = await buildSchool()
    const tokens: string[] = []
    for (let from = 0; from < people; from += 50) tokens.push(...(await Promise.all(Array.from({ length: 50 }, () => buildAccount('student', { schoolId })))).map(({ token }) => token))
    const agent = new Agent({ keepAlive: true })
    const pids = [product.processes.server.pid ?? 0, product.processes.mongodPid ?? 0]
    const used = (): number => pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0)
    const before = used()
    const { good, bad, p50, p99 } = await openLoad(people / seconds, seconds, (n) => register(agent, product.urls.server, tokens[n] ?? '', fairId.toString()))
    const cpu = ((used() - before) / people) * 1000
    agent.destroy()
    const rows = await Ticket.find({ fairId }, { status: 1, seat: 1, queueNo: 1 }).sort({ createdAt: 1, _id: 1 }).lean<Pick<TicketRow, 'status' | 'seat' | 'queueNo'>[]>()
    const seats = new Set(rows.flatMap(({ status, seat }) => (status === 'held' && seat ? [seat] : [])))
    const queue = rows.flatMap(({ queueNo, status }) => (status === 'waiting' && queueNo ? [queueNo] : []))
    if (new Set(queue).size !== queue.length) throw new Error('two wait under one number')
    return [
      { id: 'R-FAIR-2', figure: `${people} register in ${seconds} s for ${places} places: how many got one`, goal: `${places}`, value: seats.size, unit: 'tickets', details: { waiting: queue.length, answered: good, errors: bad } },
      { id: 'R-FAIR-2', figure: 'a registration under that load, open model: p99', goal: 'shown', value: p99, unit: 'ms', details: { 'p50 ms': p50, 'CPU ms each, server and database': cpu } },
    ]
  } finally {
    await disconnectDatabase()
    await product.stop()
  }
}

function register(agent: Agent, server: string, token: string, fairId: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const sent = request(`${server}/api/tickets`, { agent, method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` } }, (answer) => {
      answer.resume()
      answer.once('end', () => done(answer.statusCode === 200))
    })
    sent.once('error', fail)
    sent.end(JSON.stringify({ fairId }))
  })
}
