import type { Context } from 'koa'
import { clock } from '../../clock'
import { AppError } from '../../errors'
import { addressOf } from '../../http/address-of'
import { useRate } from '../../http/rate-limit'
import { random } from '../../random'
import { sha256Hex } from '../sha256-hex'
import { browserCookie } from './browser-cookie'
import { localPage } from './local-page'
import type { OauthDeps } from './oauth-deps'
import { OauthStateModel } from './oauth-state-model'
import { startLimit } from './start-limit'

const lifeMs = 10 * 60_000
const scopes = new Set(['snsapi_base', 'snsapi_userinfo'])

/** GET /wechat/oauth/start?next=/m/…&scope=: sends the browser to WeChat with a state of its own. */
export async function startOauth({ env, client }: OauthDeps, ctx: Context): Promise<void> {
  const next = localPage(ctx.query.next ?? '/m/')
  const scope = ctx.query.scope ?? 'snsapi_base'
  if (typeof scope !== 'string' || !scopes.has(scope)) throw new AppError('validation_failed', { field: 'scope' })
  await useRate(startLimit, addressOf(ctx))
  const state = random.token(32)
  const browser = browserCookie.ensure(ctx, { secure: env.PUBLIC_URL.startsWith('https:'), maxAgeMs: lifeMs })
  await OauthStateModel.create({ _id: sha256Hex(state), browser: sha256Hex(browser), next, expiresAt: new Date(clock.ms() + lifeMs) })
  // WeChat wants the parameters in this order.
  const query = new URLSearchParams({
    appid: client.appid,
    redirect_uri: new URL('/wechat/oauth/return', env.PUBLIC_URL).href,
    response_type: 'code',
    scope,
    state,
  })
  ctx.set('Cache-Control', 'no-store')
  ctx.redirect(`${client.hosts.open}/connect/oauth2/authorize?${query.toString()}#wechat_redirect`)
}
