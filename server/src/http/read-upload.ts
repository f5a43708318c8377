import { Busboy } from '@fastify/busboy'
import { type Context } from 'koa'
import { AppError } from '../errors'

export interface UploadedFile { fileName: string; mimeType: string; bytes: Buffer }

/**
 * Reads the one part named `file` of a multipart body into memory, at most `maxBytes`.
 * @throws AppError payload_too_large, unsupported_media_type, bad_request (no such part, or broken off)
 */
export async function readUpload(ctx: Context, maxBytes: number): Promise<UploadedFile> {
  const contentType = ctx.get('content-type')
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new AppError('unsupported_media_type')
  if (Number(ctx.get('content-length') || 0) > maxBytes + 64 * 1024) throw new AppError('payload_too_large', { maxBytes })
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      ctx.req.unpipe()
      ctx.req.resume()
      reject(error instanceof AppError ? error : new AppError('bad_request', undefined, { cause: error }))
    }
    let found: UploadedFile | undefined
    const parser = openParser(contentType, maxBytes)
    if (!parser) return fail(new AppError('bad_request'))
    parser.on('file', (name: string, stream, fileName: string, _encoding: string, mimeType: string) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('limit', () => fail(new AppError('payload_too_large', { maxBytes })))
      stream.on('error', fail)
      stream.on('end', () => { if (name === 'file') found = { fileName: fileName.slice(0, 200), mimeType, bytes: Buffer.concat(parts) } })
    })
    parser.on('finish', () => (found ? resolve(found) : fail(new AppError('bad_request'))))
    parser.on('error', fail)
    ctx.req.on('aborted', () => fail(new AppError('bad_request')))
    ctx.req.pipe(parser)
  })
}

/** None when the content type lacks the boundary, at which the parser throws. */
function openParser(contentType: string, maxBytes: number): InstanceType<typeof Busboy> | undefined {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: { files: 1, fields: 20, fileSize: maxBytes, fieldSize: 4096, headerPairs: 50 } })
  } catch {
    return undefined
  }
}
