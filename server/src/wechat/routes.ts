import Router from '@koa/router'
import type { Env } from '../env'
import { answerEcho } from './callback/answer-echo'
import type { PushAccount } from './callback/push-account'
import { receivePush } from './callback/receive-push'
import type { EventKicker } from './events/event-kicker'
import { WechatEventModel } from './events/wechat-event-model'
import type { OfficialAccount } from './official-account/create-official-account'
import { explainToPerson } from './oauth/explain-to-person'
import { finishOauth } from './oauth/finish-oauth'
import type { OnWechatUser } from './oauth/oauth-deps'
import { startOauth } from './oauth/start-oauth'

export interface WechatRouteDeps {
  env: Env
  officialAccount: OfficialAccount
  onWechatUser: OnWechatUser
  /** Called after a push was recorded and answered. */
  kicker: Pick<EventKicker, 'kick'>
}

/** WeChat's fixed addresses. Mount before anything that reads request bodies: the callback needs the raw bytes. */
export function wechatRoutes({ env, officialAccount, onWechatUser, kicker }: WechatRouteDeps): Router {
  const router = new Router()
  const push = { token: env.WECHAT_OA_TOKEN, aesKey: env.WECHAT_OA_AES_KEY }
  mountCallback(router, '/wechat/callback', { ...push, appid: env.WECHAT_OA_APPID }, kicker)
  mountCallback(router, '/wechat/mini/callback', { ...push, appid: env.WECHAT_MP_APPID }, kicker)

  const oauth = { env, client: officialAccount.client, onWechatUser }
  router.get('/wechat/oauth/start', explainToPerson, (ctx) => startOauth(oauth, ctx))
  router.get('/wechat/oauth/return', explainToPerson, (ctx) => finishOauth(oauth, ctx))

  if (env.WECHAT_API_BASE && env.NODE_ENV !== 'production') {
    router.get('/api/_dev/effects', async (ctx) => {
      ctx.body = { processed: await WechatEventModel.countDocuments({ appid: env.WECHAT_OA_APPID, state: 'done' }) }
    })
  }
  return router
}

function mountCallback(router: Router, path: string, account: PushAccount, kicker: Pick<EventKicker, 'kick'>): void {
  router.get(path, (ctx) => {
    ctx.type = 'text/plain'
    ctx.body = answerEcho(account, ctx.query)
  })
  router.post(path, (ctx) => receivePush(account, ctx, () => kicker.kick()))
}
