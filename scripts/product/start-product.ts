import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildOnce } from '../build/build-once'
import { root } from '../root'
import { type Sandbox, startSandbox } from '../wechat-sandbox/start-sandbox'
import { chooseDatabase } from './choose-database'
import { type DemoAccount, demoAccounts } from './demo-accounts'
import { freePort } from './free-port'
import { keepKeys } from './keep-keys'
import { maySeed } from './may-seed'
import { seedDemonstration } from './seed-demonstration'
import { type Child, startChild } from './start-child'
import { waitUntilReady } from './wait-until-ready'

export interface ProductOptions {
  /** Data, keys and logs. Left out: a temporary folder that stop() removes. */
  readonly dataDir?: string
  /** Delete what the folder holds first. */
  readonly fresh?: boolean
  /** Wanted ports; a taken or absent one becomes any free one. */
  readonly ports?: { readonly server?: number; readonly mongod?: number; readonly sandbox?: number }
  /** The operator's settings (docs/settings.md): MONGODB_URI and the WECHAT_ ones replace the embedded parts. */
  readonly settings?: NodeJS.ProcessEnv
  /** Seed the demonstration school; default true. Never into an operator's own database or beside the real WeChat. */
  readonly seed?: boolean
  readonly say?: (line: string) => void
}

export interface Product {
  readonly urls: { readonly server: string; readonly h5: string; readonly mongodb: string; readonly sandbox?: string }
  /** What the server and the worker run with. */
  readonly env: NodeJS.ProcessEnv
  readonly accounts: readonly DemoAccount[]
  readonly sandbox?: Sandbox
  readonly processes: { readonly server: Child; readonly worker: Child; readonly mongodPid?: number }
  /** Settles with a sentence when a part ends by itself. */
  readonly died: Promise<string>
  stop(): Promise<void>
}

/** What every child needs of this process whatever the settings are. */
function machine(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_CACHE_HOME', 'SystemRoot']
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}

/**
 * Starts the whole product: MongoDB, the WeChat sandbox, server, worker, and the demonstration school.
 * Builds what is not built. Nothing is left running when it throws.
 */
export async function startProduct({ fresh = false, ports = {}, settings = {}, seed = true, say, ...options }: ProductOptions = {}): Promise<Product> {
  const dataDir = options.dataDir ? resolve(options.dataDir) : mkdtempSync(join(tmpdir(), 'graduate-employment-'))
  const undo: (() => Promise<void> | void)[] = []
  if (!options.dataDir) undo.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    await buildOnce('server', say)
    await buildOnce('h5', say)
    if (fresh) rmSync(dataDir, { recursive: true, force: true })
    mkdirSync(dataDir, { recursive: true })
    const port = await freePort(ports.server)
    const local = `http://127.0.0.1:${port}`
    const publicUrl = settings.PUBLIC_URL ?? local

    say?.('Starting MongoDB …')
    const database = await chooseDatabase(settings.MONGODB_URI, dataDir, ports.mongod)
    const { embedded } = database
    if (embedded) undo.push(() => embedded.stop())
    const sandbox = settings.WECHAT_OA_APPID ? undefined : await startSandbox({
      port: await freePort(ports.sandbox), publicUrl, pushTarget: `${local}/wechat/callback`, dataDir: join(dataDir, 'wechat-sandbox'),
    })
    if (sandbox) undo.push(() => sandbox.stop())

    const env: NodeJS.ProcessEnv = {
      ...machine(), NODE_ENV: 'development', H5_DIR: join(root, 'miniprogram/dist/h5'), ...keepKeys(dataDir), ...sandbox?.config.env,
      ...settings, PORT: String(port), PUBLIC_URL: publicUrl, MONGODB_URI: database.uri, DATA_DIR: dataDir,
    }
    say?.('Starting the server and the worker …')
    const child = (name: 'server' | 'worker', script: string): Child => {
      const started = startChild({ name, script, env, logFile: join(dataDir, 'logs', `${name}.log`) })
      undo.push(() => started.stop())
      return started
    }
    const server = child('server', 'server/dist/main.js')
    await waitUntilReady(local, server.died)
    const worker = child('worker', 'server/dist/worker.js')
    const demonstration = seed && maySeed(database, sandbox)
    if (demonstration) await seedDemonstration(env)
    return {
      urls: { server: publicUrl, h5: `${publicUrl}/m/`, mongodb: database.uri, sandbox: sandbox?.url },
      env, sandbox, accounts: demonstration ? demoAccounts(dataDir) : [], stop,
      processes: { server, worker, mongodPid: embedded?.pid },
      died: Promise.race([server.died, worker.died, ...(embedded ? [embedded.died] : [])]),
    }
  } catch (error) {
    await stop()
    throw error
  }
}
