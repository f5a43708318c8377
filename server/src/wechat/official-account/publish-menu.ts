import type { WechatClient } from '../client/wechat-client'
import type { OfficialMenu } from '../menu'

/** Replaces the official account's menu. @throws WechatError */
export async function publishMenu(client: WechatClient, menu: OfficialMenu): Promise<void> {
  await client.createMenu(menu)
}
