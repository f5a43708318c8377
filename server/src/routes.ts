import Router from '@koa/router'
import type Koa from 'koa'
import { dispatch, type Mount } from './http/dispatch'
import { healthRoutes } from './http/health'
import { buildOpenApi } from './http/openapi'
import { accountsDevRoutes } from './modules/accounts/dev-routes'
import { accountsRoutes } from './modules/accounts/routes'
import { welcomeWechatUser } from './modules/accounts/actions/welcome-wechat-user'
import { correctionsRoutes } from './modules/corrections/routes'
import { destinationsRoutes } from './modules/destinations/routes'
import { messagesRoutes } from './modules/messages/routes'
import { schoolsRoutes } from './modules/schools/routes'
import { signingRoutes } from './modules/signing/routes'
import { sourceInfoRoutes } from './modules/source-info/routes'
import { settings } from './settings'
import { wechatKicker } from './wechat-kicker'
import { wechatRoutes } from './wechat/routes'
import { wechatDoors } from './wechat/wechat-doors'

/** The one flat list of mounts. */
const mounts = (): Mount[] => [
  { segments: ['accounts', 'schools', 'wechat'], router: accountsRoutes },
  { segments: ['_dev'], router: accountsDevRoutes() },
  { segments: ['schools'], router: schoolsRoutes },
  { segments: ['source-info', 'divisions'], router: sourceInfoRoutes },
  { segments: ['corrections'], router: correctionsRoutes },
  { segments: ['signing'], router: signingRoutes },
  { segments: ['destinations', 'progress'], router: destinationsRoutes },
  { segments: ['messages'], router: messagesRoutes },
]

export function mountRoutes(app: Koa): void {
  const env = settings()
  app.use(dispatch(mounts()))
  app.use(wechatRoutes({ env, officialAccount: wechatDoors(env).officialAccount, onWechatUser: welcomeWechatUser, kicker: wechatKicker(env) }).routes())
  app.use(healthRoutes().routes())
  app.use(openApiRoute().routes())
}

function openApiRoute(): Router {
  const document = JSON.stringify(buildOpenApi(settings().PUBLIC_URL))
  const router = new Router()
  router.get('/api/openapi.json', (ctx) => { ctx.type = 'application/json'; ctx.body = document })
  return router
}
