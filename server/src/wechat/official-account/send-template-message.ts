import { z } from 'zod'
import type { WechatClient } from '../client/wechat-client'

export interface TemplateMessage {
  openid: string
  templateId: string
  data: Record<string, { value: string }>
  url?: string
  /** Wins over `url` in WeChat. */
  miniprogram?: { appid: string; pagepath: string }
  /** Same openid and id within 10 minutes: sent once. At most 32 characters. */
  clientMsgId?: string
}

// Message ids go beyond 2^53, so the library hands over a BigNumber.
const answer = z.object({ msgid: z.unknown().transform(String) })

/**
 * Hands one template message to WeChat. Accepted is not delivered: the result arrives as TEMPLATESENDJOBFINISH.
 * @throws WechatError (43004 not a follower, 45009 daily quota with retryAfter, 47003 a value does not fit …)
 */
export async function sendTemplateMessage(client: WechatClient, message: TemplateMessage): Promise<{ msgId: string }> {
  const { msgid } = await client.postJson('/cgi-bin/message/template/send', {
    touser: message.openid,
    template_id: message.templateId,
    url: message.url,
    miniprogram: message.miniprogram,
    client_msg_id: message.clientMsgId,
    data: message.data,
  }, answer)
  return { msgId: msgid }
}
