import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOnce } from '../../build/build-once'
import { startEmbedded } from '../../mongod/start-embedded'
import { freePort } from '../../product/free-port'
import { keepKeys } from '../../product/keep-keys'
import { type Child, startChild } from '../../product/start-child'
import { waitUntilReady } from '../../product/wait-until-ready'

export interface DoomedServer {
  readonly url: string
  /** What each server process runs with. */
  readonly env: Record<string, string>
  /** Starts it, or starts it again after kill(), and waits until it is ready. */
  start(): Promise<void>
  /** SIGKILL: no goodbye, nothing is finished. */
  kill(): Promise<void>
  /** What the servers complained about so far. */
  log(): string
  stop(): Promise<void>
}

/** The built server alone on a database of its own, for tests that kill it: no worker, no pages, nobody at WeChat's address. */
export async function startDoomedServer(): Promise<DoomedServer> {
  await buildOnce('server')
  const folder = mkdtempSync(join(tmpdir(), 'doomed-server-'))
  const mongod = await startEmbedded()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env: Record<string, string> = {
    NODE_ENV: 'test', LOG_LEVEL: 'error', PORT: String(port), PUBLIC_URL: url, MONGODB_URI: mongod.uri.replace('/?', '/crash?'), DATA_DIR: folder, ...keepKeys(folder),
    WECHAT_API_BASE: 'http://127.0.0.1:1', WECHAT_OA_APPID: 'wxoa000000000001', WECHAT_OA_SECRET: 'oa-secret', WECHAT_OA_TOKEN: 'oatoken',
    WECHAT_OA_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', WECHAT_MP_APPID: 'wxmp000000000001', WECHAT_MP_SECRET: 'mp-secret',
  }
  const logFile = join(folder, 'logs/server.log')
  let running: Child | undefined
  return {
    url, env,
    async start() {
      running = startChild({ name: 'server', script: 'server/dist/main.js', env: { PATH: process.env.PATH, ...env }, logFile })
      await waitUntilReady(url, running.died)
    },
    kill: async () => running?.kill(),
    log: () => readFileSync(logFile, 'utf8'),
    async stop() {
      await running?.kill()
      await mongod.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
