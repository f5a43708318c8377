import { type IncomingMessage } from 'node:http'

const MOST = 1024 * 1024

/** The request's body as text; undefined beyond 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const chunk = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
    size += chunk.length
    if (size > MOST) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts).toString('utf8')
}
