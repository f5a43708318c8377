import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeCall { path: string; query: URLSearchParams; body: string }
export type FakeAnswer = { json: unknown } | { raw: string } | { status: number } | 'silence'
export interface FakeWechat {
  base: string
  calls: FakeCall[]
  /** How many calls there were to `path`. */
  count(path: string): number
  /** Sets the answer of one path; the default is `{"errcode":0}`. */
  on(path: string, answer: (call: FakeCall) => FakeAnswer): void
  reset(): void
  stop(): Promise<void>
}

/** A stand-in for WeChat's hosts that says what a test tells it to say. */
export async function startFakeWechat(): Promise<FakeWechat> {
  const calls: FakeCall[] = []
  const answers = new Map<string, (call: FakeCall) => FakeAnswer>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://fake')
      const call = { path: url.pathname, query: url.searchParams, body: Buffer.concat(chunks).toString() }
      calls.push(call)
      const answer = answers.get(url.pathname)?.(call) ?? { json: { errcode: 0, errmsg: 'ok' } }
      if (answer === 'silence') return
      if ('status' in answer) { response.writeHead(answer.status).end(); return }
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('raw' in answer ? answer.raw : JSON.stringify(answer.json))
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    base: `http://127.0.0.1:${portOf(server)}`,
    calls,
    count: (path) => calls.filter((call) => call.path === path).length,
    on: (path, answer) => { answers.set(path, answer) },
    reset: () => { calls.length = 0; answers.clear() },
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen')
  return address.port
}
