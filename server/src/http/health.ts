import Router from '@koa/router'
import { timingSafeEqual } from 'node:crypto'
import mongoose from 'mongoose'
import { AppError } from '../errors'
import { settings } from '../settings'
import { registry } from './metrics'

const state = { stopping: false }

/** From now on /readyz refuses, so that a load balancer stops sending. */
export function markStopping(): void { state.stopping = true }
export const isStopping = (): boolean => state.stopping

/** /healthz: the process lives. /readyz: it can serve. /metrics: Prometheus text (a token in production). */
export function healthRoutes(): Router {
  const router = new Router()
  router.get('/healthz', (ctx) => { ctx.body = { ok: true } })
  router.get('/readyz', async (ctx) => {
    if (state.stopping || mongoose.connection.readyState !== 1) throw new AppError('not_ready')
    await mongoose.connection.db?.command({ ping: 1 }).catch((cause: unknown) => { throw new AppError('not_ready', undefined, { cause }) })
    ctx.body = { ok: true }
  })
  router.get('/metrics', async (ctx) => {
    if (!mayReadMetrics(ctx.get('authorization'))) throw new AppError('unauthenticated')
    ctx.type = registry.contentType
    ctx.body = await registry.metrics()
  })
  return router
}

function mayReadMetrics(header: string): boolean {
  const { METRICS_TOKEN: token, NODE_ENV } = settings()
  if (!token) return NODE_ENV !== 'production'
  const given = Buffer.from(header)
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
