import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type ClientFrame, type ServerFrame } from '@shared/hall/frames'
import { WebSocket } from 'ws'
import { connectDatabase, disconnectDatabase } from '../../../server/src/db/connect'
import { loadEnv } from '../../../server/src/env'
import { buildAccount } from '../../../server/src/modules/accounts/factory'
import { buildConversation } from '../../../server/src/modules/hall/factory'
import { buildSchool } from '../../../server/src/modules/schools/factory'
import { useSettings } from '../../../server/src/settings'
import { freePort } from '../../product/free-port'
import { startChild } from '../../product/start-child'
import { startProduct } from '../../product/start-product'
import { waitUntilReady } from '../../product/wait-until-ready'
import { type BenchRow } from '../bench-row'

const [sockets, said, settleMs] = [2_000, 100, 5_000]

/** R-INT-2: what 2,000 open sockets cost one process, and how long a message takes to a peer on another process meanwhile. */
export async function benchSockets(): Promise<BenchRow[]> {
  const product = await startProduct({ settings: { LOG_LEVEL: 'warn' }, seed: false })
  useSettings(loadEnv({ ...product.env, LOG_LEVEL: 'silent' }))
  const port = await freePort()
  const other = startChild({ name: 'second server', script: 'server/dist/main.js', env: { ...product.env, PORT: String(port) }, logFile: '.cache/bench/second-server.log' })
  const open: WebSocket[] = []
  try {
    await waitUntilReady(`http://127.0.0.1:${port}`, other.died)
    await connectDatabase(product.urls.mongodb)
    const { _id: schoolId } = await buildSchool()
    const tokens: string[] = []
    for (let from = 0; from < sockets; from += 50) tokens.push(...(await Promise.all(Array.from({ length: 50 }, () => buildAccount('student', { schoolId })))).map(({ token }) => token))
    const pid = product.processes.server.pid ?? 0
    open.push(...await connect(product.urls.server, tokens.slice(0, 100))) // what the first ones cost is code, not sockets
    await pause(settleMs)
    const before = rssBytes(pid)
    for (let from = 100; from < sockets; from += 50) open.push(...await connect(product.urls.server, tokens.slice(from, from + 50)))
    await pause(settleMs)
    const each = (rssBytes(pid) - before) / (sockets - 100) / 1024
    const latencies = (await talk(product.urls.server, `http://127.0.0.1:${port}`)).sort((a, b) => a - b)
    return [
      { id: 'R-INT-2', figure: `${sockets} open sockets on one process: memory a socket`, goal: 'shown', value: each, unit: 'KB', details: { open: open.filter((one) => one.readyState === WebSocket.OPEN).length, 'whole process MB': rssBytes(pid) / 1024 / 1024 } },
      { id: 'R-INT-2', figure: 'a message to a peer on another process, beside those sockets: p50', goal: 'one change-stream step', value: latencies[Math.floor(said / 2)] ?? 0, unit: 'ms', details: { 'p99 ms': latencies[Math.floor(said * 0.99)] ?? 0, messages: said } },
    ]
  } finally {
    for (const one of open) one.terminate()
    await disconnectDatabase()
    await other.stop()
    await product.stop()
  }
}

function rssBytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) * 1024
}

/** Open, and greeted by the server. */
function connect(server: string, tokens: readonly string[]): Promise<WebSocket[]> {
  return Promise.all(tokens.map((token) => new Promise<WebSocket>((done, fail) => {
    const socket = new WebSocket(`${server.replace('http', 'ws')}/ws`, { headers: { Authorization: `Bearer ${token}` } })
    socket.once('error', fail)
    socket.once('message', () => done(socket))
  })))
}

/** Says `said` things one after the other, on one process, to who listens on the other; ms each. */
async function talk(here: string, there: string): Promise<number[]> {
  const { id, student, employer } = await buildConversation()
  const [speaker] = await connect(here, [student.token])
  const [listener] = await connect(there, [employer.token])
  if (!speaker || !listener) throw new Error('The two could not connect.')
  const took: number[] = []
  for (let n = 0; n < said; n += 1) {
    const heard = new Promise<void>((done) => {
      const listen = (data: Buffer): void => {
        const frame: ServerFrame = JSON.parse(data.toString())
        if (frame.t !== 'message' || frame.message.clientId !== `bench-${String(n).padStart(4, '0')}`) return
        listener.off('message', listen)
        done()
      }
      listener.on('message', listen)
    })
    const frame: ClientFrame = { t: 'send', conversationId: id, clientId: `bench-${String(n).padStart(4, '0')}`, text: '请问面试地点在哪里？' }
    const began = performance.now()
    speaker.send(JSON.stringify(frame))
    await heard
    took.push(performance.now() - began)
    await pause(1_600) // slower than chatPerMinute lets through
  }
  speaker.terminate()
  listener.terminate()
  return took
}
