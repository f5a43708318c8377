import { z } from 'zod'
import { readAnswer } from '../client/read-answer'
import type { WechatClient } from '../client/wechat-client'
import { toAppError } from '../to-app-error'

// session_key is left out on purpose: it goes no further than this answer.
const answer = z.object({ openid: z.string().min(1), unionid: z.string().min(1).optional() })

/** Who a wx.login code stands for. @throws AppError wechat_code_invalid, rate_limited, wechat_unavailable */
export async function codeToSession(client: WechatClient, code: string): Promise<{ openid: string; unionid?: string }> {
  try {
    return readAnswer(answer, await client.code2Session(code))
  } catch (error) {
    throw toAppError(error)
  }
}
