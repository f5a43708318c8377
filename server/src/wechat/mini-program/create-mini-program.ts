import type { Env } from '../../env'
import { wechatHosts } from '../client/hosts'
import { WechatClient } from '../client/wechat-client'
import { codeToSession } from './code-to-session'
import { getUserPhoneNumber } from './get-user-phone-number'
import { signVoip, type VoipRoom } from './sign-voip'
import { sendSubscribeMessage, type SubscribeMessage } from './send-subscribe-message'

export interface MiniProgram {
  readonly appid: string
  readonly client: WechatClient
  codeToSession(code: string): Promise<{ openid: string; unionid?: string }>
  getUserPhoneNumber(code: string): Promise<string>
  signVoip(order: { code: string; groupId: string }): Promise<VoipRoom>
  sendSubscribeMessage(message: Omit<SubscribeMessage, 'state'>): Promise<void>
}

type Settings = Pick<Env, 'WECHAT_API_BASE' | 'WECHAT_MP_APPID' | 'WECHAT_MP_SECRET' | 'NODE_ENV'>

/** The mini-program's calls to WeChat. */
export function createMiniProgram(env: Settings, options: { timeoutMs?: number } = {}): MiniProgram {
  const appid = env.WECHAT_MP_APPID
  const client = new WechatClient({ appid, secret: env.WECHAT_MP_SECRET, hosts: wechatHosts(env), ...options })
  const state = env.NODE_ENV === 'production' ? 'formal' : 'developer'
  return {
    appid,
    client,
    codeToSession: (code) => codeToSession(client, code),
    getUserPhoneNumber: (code) => getUserPhoneNumber(client, code),
    signVoip: (order) => signVoip(client, appid, order),
    sendSubscribeMessage: (message) => sendSubscribeMessage(client, { ...message, state }),
  }
}
