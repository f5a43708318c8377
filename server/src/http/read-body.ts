import type { IncomingMessage } from 'node:http'
import { AppError } from '../errors'

/**
 * The bytes of a request body, refused as soon as it is larger than `maxBytes`, declared or not.
 * @throws AppError payload_too_large (the rest is not read, the answer closes the connection), bad_request when the client went away
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new AppError('payload_too_large', { maxBytes })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) { chunks.push(chunk); return }
      request.pause()
      request.removeAllListeners('data')
      reject(new AppError('payload_too_large', { maxBytes }))
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new AppError('bad_request')))
  })
}
