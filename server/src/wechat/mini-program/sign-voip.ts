import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { clock } from '../../clock'
import { AppError } from '../../errors'
import { random } from '../../random'
import { readAnswer } from '../client/read-answer'
import type { WechatClient } from '../client/wechat-client'
import { toAppError } from '../to-app-error'

const answer = z.object({ openid: z.string(), session_key: z.string().min(1).optional() })

export interface VoipRoom { groupId: string; nonceStr: string; /** Seconds since the epoch. */ timeStamp: number; signature: string; /** The person's own: <voip-room> draws it as the camera. */ openId: string }

/**
 * Signs a person into a VoIP room: HMAC-SHA256 of the four values in the order of their characters, joined, under the session_key that WeChat gives for a fresh
 * wx.login code (the key as the text it is, not decoded). The key goes no further than this function.
 * @throws AppError wechat_code_invalid, rate_limited, wechat_unavailable, voip_unavailable when WeChat gave no key
 */
export async function signVoip(client: WechatClient, appid: string, { code, groupId }: { code: string; groupId: string }): Promise<VoipRoom> {
  const { session_key: key, openid: openId } = await exchange(client, code)
  if (!key) throw new AppError('voip_unavailable')
  const nonceStr = random.token(12)
  const timeStamp = Math.floor(clock.ms() / 1000)
  const signed = [appid, groupId, nonceStr, String(timeStamp)].sort().join('')
  return { groupId, nonceStr, timeStamp, openId, signature: createHmac('sha256', key).update(signed).digest('hex') }
}

async function exchange(client: WechatClient, code: string): Promise<z.output<typeof answer>> {
  try {
    return readAnswer(answer, await client.code2Session(code))
  } catch (error) {
    throw toAppError(error)
  }
}
