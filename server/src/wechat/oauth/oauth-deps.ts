import type { Context } from 'koa'
import type { Env } from '../../env'
import type { WechatClient } from '../client/wechat-client'

export interface OauthUser { appid: string; openid: string; unionid?: string; scope: string; next: string }

/**
 * Decides what a person who came back from WeChat is here: logs the bound student in, or keeps the openid for binding.
 * `redirect` must be a page under /m/; usually `user.next`.
 */
export type OnWechatUser = (user: OauthUser, ctx: Context) => Promise<{ redirect: string }>

export interface OauthDeps {
  env: Pick<Env, 'PUBLIC_URL'>
  client: WechatClient
  onWechatUser: OnWechatUser
}
