import type { IncomingMessage } from 'node:http'
import { AppError } from '../../errors'

/**
 * The bytes of a request body, refused as soon as it is larger than `maxBytes`, declared or not.
 * @throws AppError payload_too_large; the caller should then close the connection instead of reading on.
 */
export async function readRawBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new AppError('payload_too_large')
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) { chunks.push(chunk); return }
      request.pause()
      request.removeAllListeners('data')
      reject(new AppError('payload_too_large'))
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new AppError('bad_request')))
  })
}
