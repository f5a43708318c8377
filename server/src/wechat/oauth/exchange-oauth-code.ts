import { z } from 'zod'
import { AppError } from '../../errors'
import { readAnswer } from '../client/read-answer'
import type { WechatClient } from '../client/wechat-client'
import { WechatError } from '../client/wechat-error'
import { toAppError } from '../to-app-error'

// The user's own tokens are left out: nothing here needs them later.
const answer = z.object({
  openid: z.string().min(1),
  scope: z.string(),
  unionid: z.string().min(1).optional(),
  is_snapshotuser: z.number().optional(),
})

/**
 * Who a web OAuth code stands for.
 * @throws AppError oauth_code_used, oauth_snapshot_user (a preview visitor is nobody), wechat_code_invalid, wechat_unavailable
 */
export async function exchangeOauthCode(client: WechatClient, code: string): Promise<{ openid: string; scope: string; unionid?: string }> {
  const query = new URLSearchParams({ appid: client.appid, secret: client.appsecret, code, grant_type: 'authorization_code' })
  try {
    const { is_snapshotuser: snapshot, ...user } = readAnswer(answer, await client.request(`${client.snsPrefix}oauth2/access_token?${query.toString()}`))
    if (snapshot === 1) throw new AppError('oauth_snapshot_user')
    return user
  } catch (error) {
    if (error instanceof WechatError && error.errcode === 40163) throw new AppError('oauth_code_used', undefined, { cause: error })
    throw toAppError(error)
  }
}
