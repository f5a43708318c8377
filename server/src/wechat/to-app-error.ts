import { AppError } from '../errors'
import { WechatError } from './client/wechat-error'

// 40029 invalid, 40163 used, 41008 missing: for the person they are one thing, "start again".
const badCode = new Set([40029, 40163, 41008])

/** What a person is told when a WeChat call made for their request fails. Other errors pass unchanged. */
export function toAppError(error: unknown): unknown {
  if (!(error instanceof WechatError)) return error
  if (badCode.has(error.errcode)) return new AppError('wechat_code_invalid', undefined, { cause: error })
  if (error.errcode === 45011) return new AppError('rate_limited', undefined, { cause: error })
  return new AppError('wechat_unavailable', undefined, { cause: error })
}
