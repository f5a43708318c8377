import { once } from 'node:events'
import { createServer } from 'node:http'
import { readBody } from '../http/read-body'

export interface Received { query: Record<string, string>; body: string }
type Reply = { status?: number; body?: string; silent?: boolean }

/** A server that keeps what is pushed to it and answers as `replies` says, one after the other; 'success' after the last. */
export async function openReceiver() {
  const received: Received[] = []
  const replies: Reply[] = []
  const waiting: { count: number; done: () => void }[] = []
  const server = createServer((req, res) => {
    readBody(req).then((body) => {
      received.push({ query: Object.fromEntries(new URL(req.url ?? '/', 'http://here').searchParams), body: body ?? '' })
      const { status = 200, body: answer = 'success', silent } = replies.shift() ?? {}
      if (!silent) res.writeHead(status).end(answer)
      for (const one of waiting) if (received.length >= one.count) one.done()
    }, () => res.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/wechat/callback`,
    received,
    replies,
    /** Resolves once `count` pushes have come in. */
    until: (count: number): Promise<void> => (received.length >= count ? Promise.resolve() : new Promise((done) => { waiting.push({ count, done }) })),
    stop: async (): Promise<void> => { server.closeAllConnections(); server.close(); await once(server, 'close') },
  }
}
