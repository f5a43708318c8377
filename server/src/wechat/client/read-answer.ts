import type { z } from 'zod'
import { localCodes, WechatError } from './wechat-error'

/** Checks the shape of an answer of WeChat; one that does not fit is a WechatError, without its content. */
export function readAnswer<T>(schema: z.ZodType<T>, answer: unknown): T {
  const result = schema.safeParse(answer)
  if (!result.success) throw new WechatError(localCodes.unreadable, 'an answer of another shape than documented')
  return result.data
}
