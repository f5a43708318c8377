import { z } from 'zod'
import { readAnswer } from '../client/read-answer'
import type { WechatClient } from '../client/wechat-client'

const answer = z.object({ subscribe: z.number(), openid: z.string(), unionid: z.string().optional() })

/** Whether a user follows the official account, and the unionid when WeChat tells it. Names and pictures are not asked for. */
export async function getUserInfo(client: WechatClient, openid: string): Promise<{ followed: boolean; unionid?: string }> {
  const user = readAnswer(answer, await client.getUser({ openid: encodeURIComponent(openid), lang: 'zh_CN' }))
  return { followed: user.subscribe === 1, ...(user.unionid && { unionid: user.unionid }) }
}
