import Router from '@koa/router'
import type Koa from 'koa'
import { dispatch, type Mount } from './http/dispatch'
import { healthRoutes } from './http/health'
import { buildOpenApi } from './http/openapi'
import { messagesRoutes } from './modules/messages/routes'
import { settings } from './settings'

/** The one flat list of mounts. */
const mounts = (): Mount[] => [
  { segments: ['messages'], router: messagesRoutes },
]

export function mountRoutes(app: Koa): void {
  app.use(dispatch(mounts()))
  app.use(healthRoutes().routes())
  app.use(openApiRoute().routes())
}

function openApiRoute(): Router {
  const document = JSON.stringify(buildOpenApi(settings().PUBLIC_URL))
  const router = new Router()
  router.get('/api/openapi.json', (ctx) => { ctx.type = 'application/json'; ctx.body = document })
  return router
}
