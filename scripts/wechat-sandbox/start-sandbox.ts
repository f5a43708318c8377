import { createServer } from 'node:http'
import { type DescribedConfig, describeConfig } from './describe-config'
import { sandboxApp } from './http/sandbox-app'
import { keepState } from './state/keep-state'
import { loadState } from './state/load-state'
import { SandboxStore } from './state/sandbox-store'

export interface SandboxOptions {
  /** 0 takes any free port. */
  port: number
  /** A loopback address; 127.0.0.1 when unset. */
  host?: string
  /** Where pushes go: the server's …/wechat/callback. Null keeps them. */
  pushTarget: string | null
  /** The server's public address: H5 pages live under its /m. */
  publicUrl: string
  /** Folder for the state that outlives a restart; without one it is lost. */
  dataDir?: string
}

export interface Sandbox { url: string; config: DescribedConfig; setPushTarget(url: string | null): void; stop(): Promise<void> }

/**
 * Starts the stand-in for WeChat's servers on this machine only.
 * @throws Error with NODE_ENV=production, for a host that others reach, and when the port is taken.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (process.env.NODE_ENV === 'production') throw new Error('The WeChat sandbox never runs with NODE_ENV=production: set the real WECHAT_… settings instead.')
  const host = options.host ?? '127.0.0.1'
  if (!['127.0.0.1', 'localhost', '::1'].includes(host)) throw new Error(`The WeChat sandbox listens on this machine only; ${host} is not a loopback address.`)
  const store = new SandboxStore(options.dataDir ? loadState(options.dataDir) : undefined)
  store.pushTarget = options.pushTarget
  store.publicUrl = options.publicUrl.replace(/\/+$/, '')
  let url = ''
  const server = createServer(sandboxApp(store, () => url).callback())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, host, () => { server.off('error', reject); resolve() })
  })
  const address = server.address()
  url = `http://${host === '::1' ? '[::1]' : host}:${typeof address === 'object' && address ? address.port : options.port}`
  const release = options.dataDir ? keepState(store, options.dataDir) : (): void => undefined
  return {
    url,
    get config() { return describeConfig(store, url) },
    setPushTarget(target) { store.pushTarget = target; store.changed() },
    stop: () => new Promise((resolve, reject) => {
      release()
      server.close((error) => (error ? reject(error) : resolve()))
      server.closeAllConnections()
    }),
  }
}
