import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MongoInstance } from 'mongodb-memory-server-core'
import { freePort } from '../product/free-port'
import { ensurePrimary } from './ensure-primary'
import { findMongod } from './find-mongod'

const replicaSet = 'rs0'
// The version that the library would download is of no interest beside the mongod that findMongod() checked.
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= '0'

export interface EmbeddedOptions {
  /** Kept between runs; left out: a temporary folder that stop() removes. */
  readonly dbPath?: string
  /** Tried first; another free one when it is taken. Default: any. */
  readonly port?: number
  /** WiredTiger's cache in GB, default 0.25. */
  readonly cacheGb?: number
}

export interface EmbeddedMongod {
  /** Address without a database name: `mongodb://127.0.0.1:<port>/?replicaSet=rs0`. */
  readonly uri: string
  readonly port: number
  readonly pid: number | undefined
  /** Settles with a sentence when mongod ends without stop(). */
  readonly died: Promise<string>
  stop(): Promise<void>
}

/**
 * Starts one real mongod (WiredTiger, loopback only) as a replica set of one, so that transactions work.
 * It ends with this process, even when this process is killed.
 */
export async function startEmbedded({ dbPath, port: wanted, cacheGb = 0.25 }: EmbeddedOptions = {}): Promise<EmbeddedMongod> {
  const systemBinary = await findMongod()
  const folder = dbPath ? resolve(dbPath) : mkdtempSync(join(tmpdir(), 'graduate-employment-db-'))
  mkdirSync(folder, { recursive: true })
  const port = await freePort(wanted)
  const instance = new MongoInstance({
    instance: {
      port, dbPath: folder, replSet: replicaSet, ip: '127.0.0.1', storageEngine: 'wiredTiger', launchTimeout: 60_000,
      args: ['--wiredTigerCacheSizeGB', String(cacheGb), '--oplogSize', '256', '--setParameter', 'diagnosticDataCollectionEnabled=false', '--setParameter', 'transactionLifetimeLimitSeconds=10'],
    },
    binary: { systemBinary, checkMD5: false },
    spawn: { detached: true }, // Ctrl-C goes to the runner alone, which stops the parts in order
  })
  let stopping = false
  const stop = async (): Promise<void> => {
    stopping = true
    await instance.stop()
    if (!dbPath) rmSync(folder, { recursive: true, force: true })
  }
  try {
    await instance.start()
    await ensurePrimary(`127.0.0.1:${port}`, replicaSet)
  } catch (error) {
    await stop()
    throw new Error(`The embedded MongoDB did not start on ${folder}. Is another run using this folder? (${error instanceof Error ? error.message : error})`, { cause: error })
  }
  const died = new Promise<string>((done) => {
    instance.mongodProcess?.once('exit', (code, signal) => {
      if (!stopping) done(`The embedded MongoDB ended by itself (${signal ?? `code ${code}`}).`)
    })
  })
  return { uri: `mongodb://127.0.0.1:${port}/?replicaSet=${replicaSet}`, port, pid: instance.mongodProcess?.pid, died, stop }
}
