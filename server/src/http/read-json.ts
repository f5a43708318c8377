import { limits } from '@shared/kernel/limits'
import { type Context } from 'koa'
import { AppError } from '../errors'
import { readBody } from './read-body'

/** The request's JSON, or undefined when there is none. @throws AppError bad_request, unsupported_media_type, payload_too_large */
export async function readJson(ctx: Context): Promise<unknown> {
  const bytes = await readBody(ctx.req, limits.bodyBytes)
  if (bytes.length === 0) return undefined
  if (!/^application\/json\b/i.test(ctx.get('content-type'))) throw new AppError('unsupported_media_type')
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new AppError('bad_request')
  }
}
