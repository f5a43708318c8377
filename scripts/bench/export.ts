import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { type Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Types } from 'mongoose'
import yauzl from 'yauzl'
import { exportColumnKeys } from '../../shared/src/destinations/export-columns'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../../server/src/db/connect'
import { buildAccount } from '../../server/src/modules/accounts/factory'
import { fillSchool } from '../../server/src/modules/exports/testing/fill-school'
import { buildSchool } from '../../server/src/modules/schools/factory'
import { useSettings } from '../../server/src/settings'
import { testEnv } from '../../server/test/test-env'
import { buildOnce } from '../build/build-once'
import { startEmbedded } from '../mongod/start-embedded'
import { freePort } from '../product/free-port'
import { startChild } from '../product/start-child'
import { waitUntilReady } from '../product/wait-until-ready'
import { root } from '../root'
import { type BenchRow } from './bench-row'
import { cpuSeconds } from './cpu-seconds'

const students = Number(process.env.BENCH_STUDENTS ?? 250_000)
const path = `/api/exports/registrations?columns=${exportColumnKeys.join(',')}`

/** R-DST-5: the list of 250,000 students with every column, by the real endpoint of a server in its own process: what it grows by, and how long it takes. */
export async function benchExport(): Promise<BenchRow[]> {
  await buildOnce('server')
  const database = await startEmbedded({ cacheGb: 1 })
  const uri = database.uri.replace('/?', '/bench?')
  const settings = testEnv({ MONGODB_URI: uri })
  useSettings(settings)
  const file = join(root, '.cache/bench/export.xlsx')
  mkdirSync(join(root, '.cache/bench'), { recursive: true })
  await connectDatabase(uri)
  const port = await freePort()
  const env = { ...process.env, ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])), NODE_ENV: 'development', LOG_LEVEL: 'info', PORT: String(port) }
  const server = startChild({ name: 'server', script: 'server/dist/main.js', env, logFile: '.cache/bench/export-server.log' })
  try {
    await ensureIndexes()
    const [large, small] = [await fill(students), await fill(500)]
    const url = `http://127.0.0.1:${port}`
    await waitUntilReady(url, server.died)
    const pid = server.pid ?? 0
    // Once through everything: what is loaded at first use is not growth.
    await take(url, small, file)
    const watch = watchProcess(url, pid)
    const [rss, cpu] = [memory(pid, 'VmRSS'), cpuSeconds(pid)]
    const started = process.hrtime.bigint()
    const bytes = await take(url, large, file)
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const peak = memory(pid, 'VmHWM')
    const slowest = await watch.stop()
    const rows = await countRows(file)
    if (rows !== students + 1) throw new Error(`the sheet has ${rows} rows, not ${students + 1}`)
    return [
      { id: 'R-DST-5', figure: `registration list of ${students} students × ${exportColumnKeys.length} columns: growth of the server at its peak`, goal: '≤300 MB', value: peak - rss, unit: 'MB', details: { 'MB before': rss, 'MB at peak': peak } },
      { id: 'R-DST-5', figure: 'the same, first to last byte', goal: 'shown', value: seconds, unit: 's', details: { 'CPU s': cpuSeconds(pid) - cpu, 'rows/s': students / seconds, 'file MB': bytes / 1e6, 'slowest /healthz meanwhile ms': slowest } },
    ]
  } finally {
    await server.stop()
    await disconnectDatabase()
    await database.stop()
    rmSync(file, { force: true })
  }
}

/** A school of `count` students, three of four with a destination; answers its reviewer's token. */
async function fill(count: number): Promise<string> {
  const schoolId = (await buildSchool())._id
  for (let from = 0; from < count; from += 5000) await fillSchool(schoolId, Math.min(5000, count - from), from)
  return (await buildAccount('reviewer', { schoolId, _id: new Types.ObjectId() })).token
}

async function take(url: string, token: string, file: string): Promise<number> {
  const answer = await new Promise<IncomingMessage>((begun, fail) => { get(url + path, { headers: { authorization: `Bearer ${token}` } }, begun).on('error', fail) })
  if (answer.statusCode !== 200) throw new Error(`the server answered ${answer.statusCode}`)
  const to = createWriteStream(file)
  await pipeline(answer, to)
  return to.bytesWritten
}

/** A figure of /proc in MB. */
function memory(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
}

/** Asks something easy ten times a second: an export must not keep the others waiting. */
function watchProcess(url: string, pid: number): { stop(): Promise<number> } {
  let slowest = 0
  let watching = true
  const watched = (async () => {
    while (watching) {
      const asked = performance.now()
      await fetch(`${url}/healthz`).then((answer) => answer.text())
      slowest = Math.max(slowest, performance.now() - asked)
      await pause(100)
    }
  })().catch((error: unknown) => { throw new Error(`process ${pid} does not answer`, { cause: error }) })
  return { async stop() { watching = false; await watched; return slowest } }
}

async function countRows(file: string): Promise<number> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(file, { lazyEntries: true })
  const sheet = await new Promise<yauzl.Entry>((found, fail) => {
    zip.on('entry', (entry: yauzl.Entry) => { if (entry.fileName === 'xl/worksheets/sheet1.xml') found(entry); else zip.readEntry() }).on('error', fail).on('end', () => fail(new Error('no sheet')))
    zip.readEntry()
  })
  let rows = 0
  let rest = ''
  await pipeline(await promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip))(sheet), new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = rest + chunk.toString('latin1')
      rows += text.split('<row ').length - 1
      rest = text.slice(-4)
      done()
    },
  }))
  zip.close()
  return rows
}
