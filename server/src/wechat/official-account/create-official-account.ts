import type { Env } from '../../env'
import { wechatHosts } from '../client/hosts'
import { shareCredential } from '../client/share-credential'
import { WechatClient } from '../client/wechat-client'
import type { OfficialMenu } from '../menu'
import { createSceneQr, type SceneQr } from './create-scene-qr'
import { fetchJsapiTicket } from './fetch-jsapi-ticket'
import { getUserInfo } from './get-user-info'
import { jsSdkSignature, type JsSdkSignature } from './js-sdk-signature'
import { publishMenu } from './publish-menu'
import { sendTemplateMessage, type TemplateMessage } from './send-template-message'

export interface OfficialAccount {
  readonly appid: string
  readonly client: WechatClient
  sendTemplateMessage(message: TemplateMessage): Promise<{ msgId: string }>
  createSceneQr(input: { scene: string; expireSeconds: number }): Promise<SceneQr>
  publishMenu(menu: OfficialMenu): Promise<void>
  getUserInfo(openid: string): Promise<{ followed: boolean; unionid?: string }>
  jsSdkSignature(pageUrl: string): Promise<JsSdkSignature>
}

type Settings = Pick<Env, 'WECHAT_API_BASE' | 'WECHAT_OA_APPID' | 'WECHAT_OA_SECRET' | 'PUBLIC_URL'>

/** The official account's calls. Every one rejects with WechatError when WeChat refuses or does not answer. */
export function createOfficialAccount(env: Settings, options: { timeoutMs?: number } = {}): OfficialAccount {
  const appid = env.WECHAT_OA_APPID
  const client = new WechatClient({ appid, secret: env.WECHAT_OA_SECRET, hosts: wechatHosts(env), ...options })
  const ticket = shareCredential(`${appid}:jsapi_ticket`, () => fetchJsapiTicket(client))
  return {
    appid,
    client,
    sendTemplateMessage: (message) => sendTemplateMessage(client, message),
    createSceneQr: (input) => createSceneQr(client, input),
    publishMenu: (menu) => publishMenu(client, menu),
    getUserInfo: (openid) => getUserInfo(client, openid),
    jsSdkSignature: (pageUrl) => jsSdkSignature({ appid, publicUrl: env.PUBLIC_URL, ticket }, pageUrl),
  }
}
