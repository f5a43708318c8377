import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { ensureIndexes } from '../src/db/connect'
import { buildApp } from '../src/app'
import { openSockets, type OpenSockets } from '../src/ws/open-sockets'
import { testEnv } from './test-env'

export interface Answer { status: number; body: Record<string, unknown> & { error?: string }; headers: Headers; bytes: Buffer }
export interface TestApp {
  url: string
  /** One real HTTP request. `token` is a bearer token; a Buffer body is sent as it is. */
  call(method: string, path: string, options?: { token?: string; body?: unknown; headers?: Record<string, string>; form?: FormData }): Promise<Answer>
  /** Its open sockets: only of an app started with them. */
  sockets?: OpenSockets
  stop(): Promise<void>
}

/** The real app on a free port and the file's own database, indexes made; with `sockets` it takes them at /ws and follows the database's changes. */
export async function startTestApp(overrides: Record<string, string> = {}, also: { sockets?: boolean } = {}): Promise<TestApp> {
  const app = buildApp(testEnv(overrides))
  await ensureIndexes()
  const handle = app.callback()
  const server: Server = createServer((request, response) => { void handle(request, response) })
  const sockets = also.sockets ? await openSockets(server, app) : undefined
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url, sockets,
    async call(method, path, { token, body, headers = {}, form } = {}) {
      const json = body !== undefined && !Buffer.isBuffer(body)
      const response = await fetch(url + path, {
        method, redirect: 'manual',
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(json ? { 'content-type': 'application/json' } : {}), ...headers },
        body: form ?? (json ? JSON.stringify(body) : Buffer.isBuffer(body) ? new Uint8Array(body) : undefined),
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      const isJson = response.headers.get('content-type')?.includes('json')
      return { status: response.status, headers: response.headers, bytes, body: isJson ? JSON.parse(bytes.toString('utf8')) : {} }
    },
    stop: async () => {
      await sockets?.close()
      await new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => resolve()) })
    },
  }
}
