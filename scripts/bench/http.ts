import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../product/free-port'
import { startChild } from '../product/start-child'
import { startProduct } from '../product/start-product'
import { type BenchRow } from './bench-row'
import { cpuSeconds } from './cpu-seconds'
import { load } from './load'
import { median } from './median'

const rounds = 7
const requests = 12_000

interface Side { pid: number; url: string }
interface Measured { cpuMicros: number; perSecond: number; p99: number }

async function measure({ pid, url }: Side): Promise<Measured> {
  const before = cpuSeconds(pid)
  const { good, seconds, p99 } = await load(url, requests)
  if (good !== requests) throw new Error(`${url} gave ${requests - good} bad answers`)
  return { cpuMicros: ((cpuSeconds(pid) - before) / good) * 1e6, perSecond: good / seconds, p99 }
}

/** The two in turn, A B A B …; the ratio of CPU per request, baseline ÷ ours, pair by pair, and its median. */
async function compare(ours: Side, baseline: Side): Promise<{ ratio: number; details: Record<string, number> }> {
  await load(ours.url, 4000)
  await load(baseline.url, 4000)
  const pairs: { a: Measured; b: Measured }[] = []
  for (let round = 0; round < rounds; round += 1) pairs.push({ a: await measure(ours), b: await measure(baseline) })
  const of = (pick: (pair: { a: Measured; b: Measured }) => number): number => median(pairs.map(pick))
  return {
    ratio: of(({ a, b }) => b.cpuMicros / a.cpuMicros),
    details: { 'ours µs CPU': of(({ a }) => a.cpuMicros), 'baseline µs CPU': of(({ b }) => b.cpuMicros), 'ours req/s': of(({ a }) => a.perSecond), 'baseline req/s': of(({ b }) => b.perSecond), 'ours p99 ms': of(({ a }) => a.p99) },
  }
}

/** P1 and P2: the full stack in its own process beside bare node:http (and the mongodb driver), CPU per good answer. */
export async function benchHttp(): Promise<BenchRow[]> {
  const product = await startProduct({ settings: { LOG_LEVEL: 'warn' } })
  const port = await freePort()
  const bare = startChild({ name: 'baseline', script: 'scripts/bench/baseline/node-http.cjs', env: { ...product.env, PORT: String(port) }, logFile: '.cache/bench/baseline.log' })
  try {
    await product.processes.worker.stop()
    await pause(1500)
    const local = product.urls.server
    const ours = product.processes.server.pid ?? 0
    const trivial = await compare({ pid: ours, url: `${local}/healthz` }, { pid: bare.pid ?? 0, url: `http://127.0.0.1:${port}/healthz` })
    const read = await compare({ pid: ours, url: `${local}/api/schools` }, { pid: bare.pid ?? 0, url: `http://127.0.0.1:${port}/schools` })
    return [
      { id: 'P1', figure: 'trivial route: bare node:http ÷ full stack, CPU per request', goal: '≥0.45', value: trivial.ratio, unit: '×', details: trivial.details },
      { id: 'P2', figure: 'one-document read: node:http + driver ÷ full stack, CPU per request', goal: '≥0.80', value: read.ratio, unit: '×', details: read.details },
    ]
  } finally {
    await bare.stop()
    await product.stop()
  }
}
