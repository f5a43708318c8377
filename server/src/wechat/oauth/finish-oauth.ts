import type { Context } from 'koa'
import { clock } from '../../clock'
import { AppError } from '../../errors'
import { sha256Hex } from '../sha256-hex'
import { rememberWechatUser } from '../users/remember-wechat-user'
import { browserCookie } from './browser-cookie'
import { exchangeOauthCode } from './exchange-oauth-code'
import { localPage } from './local-page'
import type { OauthDeps } from './oauth-deps'
import { OauthStateModel } from './oauth-state-model'
import { takeOauthCode } from './take-oauth-code'

/** GET /wechat/oauth/return?code=&state=: the state is taken once and by its own browser, then the code is exchanged. */
export async function finishOauth({ client, onWechatUser }: OauthDeps, ctx: Context): Promise<void> {
  ctx.set('Cache-Control', 'no-store')
  ctx.set('Referrer-Policy', 'no-referrer')
  const { code, state } = ctx.query
  const next = await takeState(state, browserCookie.read(ctx))
  if (typeof code !== 'string' || code === '' || code.length > 512) throw new AppError('oauth_denied')
  await takeOauthCode(code)
  const { openid, unionid, scope } = await exchangeOauthCode(client, code)
  await rememberWechatUser({ appid: client.appid, openid, unionid })
  const { redirect } = await onWechatUser({ appid: client.appid, openid, unionid, scope, next }, ctx)
  ctx.redirect(localPage(redirect))
}

async function takeState(state: unknown, browser: string | undefined): Promise<string> {
  if (typeof state !== 'string' || !browser) throw new AppError('oauth_bad_state')
  const row = await OauthStateModel.findOneAndDelete({ _id: sha256Hex(state), browser: sha256Hex(browser), expiresAt: { $gt: clock.now() } }).lean()
  if (!row) throw new AppError('oauth_bad_state')
  return row.next
}
