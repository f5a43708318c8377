import { z } from 'zod'
import { redactText } from './redact-text'
import { localCodes, WechatError } from './wechat-error'

/** No connection came about, so nothing was said: a call may be repeated at any time. */
const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
const networkCodes = /^(E[A-Z_]+|UND_ERR_.*|CERT_.*)$/

/**
 * Turns whatever the HTTP library threw into a WechatError. The original is dropped on purpose:
 * its message and stack carry the URL with the secret or the token.
 */
export function toWechatError(error: unknown, secrets: readonly string[]): WechatError {
  if (error instanceof WechatError) return error
  const { name, message, code } = describe(error)
  if (typeof code === 'number') return new WechatError(code, redactText(message, secrets))
  if (/Timeout/.test(name)) return new WechatError(localCodes.timeout, 'no answer in time')
  const status = /status code: (\d{3})/.exec(message)?.[1]
  if (status) return new WechatError(localCodes.http, `HTTP ${status}`)
  if (typeof code === 'string' && unreachable.has(code)) return new WechatError(localCodes.unreachable, code)
  if (typeof code === 'string' && networkCodes.test(code)) return new WechatError(localCodes.network, code)
  return new WechatError(localCodes.unreadable, 'an answer that is not JSON')
}

const thrown = z.object({ name: z.string().catch(''), message: z.string().catch(''), code: z.unknown().optional() })

function describe(error: unknown): { name: string; message: string; code?: unknown } {
  return thrown.safeParse(error).data ?? { name: '', message: '' }
}
