import { clock } from '../../clock'
import { nextQuotaDay } from './next-quota-day'

/** Codes of our own for failures that carry none of WeChat's. */
export const localCodes = { timeout: -2001, network: -2002, http: -2003, unreadable: -2004, unreachable: -2006 } as const

// The token codes are here because a renewed token or an operator's mended setting cures them.
const temporary = new Set<number>([-1, 45011, 40001, 40014, 42001, 40125, 40164, ...Object.values(localCodes)])
const dailyQuota = 45009

/**
 * A refusal by WeChat, or no answer. Holds no secret, token or URL.
 * `retryable`: the same call may succeed later, not before `retryAfter` when that is set.
 */
export class WechatError extends Error {
  readonly retryable: boolean
  readonly retryAfter?: Date
  constructor(readonly errcode: number, readonly errmsg: string) {
    super(`wechat ${errcode}: ${errmsg}`)
    this.name = 'WechatError'
    this.retryable = temporary.has(errcode) || errcode === dailyQuota
    if (errcode === dailyQuota) this.retryAfter = nextQuotaDay(clock.now())
  }
}
