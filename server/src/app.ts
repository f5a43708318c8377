import Koa from 'koa'
import { type Env } from './env'
import { edge } from './http/edge'
import { serveH5 } from './http/serve-h5'
import { apiRoutes } from './routes'
import { useSettings } from './settings'

/** Builds the Koa application. The database is connected by the caller (main, tests). */
export function buildApp(env: Env): Koa {
  useSettings(env)
  // Each proxy of ours appends the address it saw: whatever stands left of those, the client has written itself.
  const app = new Koa({ proxy: env.TRUST_PROXY > 0, maxIpsCount: env.TRUST_PROXY })
  app.silent = true
  app.use(edge)
  app.use(apiRoutes())
  app.use(serveH5())
  return app
}
