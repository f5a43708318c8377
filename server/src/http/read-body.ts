import { type IncomingMessage } from 'node:http'
import { AppError } from '../errors'

/**
 * Reads a request's body, stopping at `maxBytes`.
 * @throws AppError payload_too_large, bad_request when the client went away
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > maxBytes) throw new AppError('payload_too_large', { maxBytes })
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of request) {
      const chunk: Buffer = Buffer.isBuffer(part) ? part : Buffer.from(part)
      size += chunk.length
      if (size > maxBytes) throw new AppError('payload_too_large', { maxBytes })
      parts.push(chunk)
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('bad_request', undefined, { cause: error })
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}
