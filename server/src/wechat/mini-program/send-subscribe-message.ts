import { z } from 'zod'
import type { WechatClient } from '../client/wechat-client'

export interface SubscribeMessage {
  openid: string
  templateId: string
  data: Record<string, { value: string }>
  /** Page path in the mini-program, without a leading slash. */
  page?: string
  state: 'developer' | 'trial' | 'formal'
}

/** Sends one subscription message; one consent allows one. @throws WechatError (43101 no consent left, 41030 bad page …) */
export async function sendSubscribeMessage(client: WechatClient, message: SubscribeMessage): Promise<void> {
  await client.postJson('/cgi-bin/message/subscribe/send', {
    touser: message.openid,
    template_id: message.templateId,
    page: message.page,
    data: message.data,
    miniprogram_state: message.state,
    lang: 'zh_CN',
  }, z.unknown())
}
