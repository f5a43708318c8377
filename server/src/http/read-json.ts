import { limits } from '@shared/kernel/limits'
import { type Context } from 'koa'
import { AppError } from '../errors'
import { readBody } from './read-body'

// A lone half of a surrogate pair: no text, and the database would write it as something else than was hashed.
const lone = /\p{Cs}/u

/** The request's JSON, or undefined when there is none; only well-formed text. @throws AppError bad_request, unknown_field (`__proto__`), unsupported_media_type, payload_too_large */
export async function readJson(ctx: Context): Promise<unknown> {
  const bytes = await readBody(ctx.req, limits.bodyBytes)
  if (bytes.length === 0) return undefined
  if (!/^application\/json\b/i.test(ctx.get('content-type'))) throw new AppError('unsupported_media_type')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), refuseBrokenText)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('bad_request')
  }
}

function refuseBrokenText(key: string, value: unknown): unknown {
  // No contract has it, and records of fields would drop it without a word.
  if (key === '__proto__') throw new AppError('unknown_field', { names: [key] })
  if (lone.test(key) || (typeof value === 'string' && lone.test(value))) throw new AppError('bad_request')
  return value
}
