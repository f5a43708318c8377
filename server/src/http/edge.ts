import { errorCatalogue } from '@shared/kernel/error-ids'
import { type Context, type Next } from 'koa'
import { clock } from '../clock'
import { AppError } from '../errors'
import { logger } from '../logger'
import { random } from '../random'
import { answerError } from './answer-error'
import { isStopping } from './health'
import { observeRequest } from './metrics'
import { toAppError } from './to-app-error'

// Unique over processes and time without asking for chance at every request.
const processId = `${random.token(6)}-`
let requests = 0

/**
 * The one outermost middleware: request id, security headers, the error seam, metrics and the access line.
 * One layer instead of five, because each costs every request.
 */
export async function edge(ctx: Context, next: Next): Promise<void> {
  const started = performance.now()
  requests += 1
  const requestId = `${processId}${requests.toString(36)}`
  const { res } = ctx
  res.setHeader('X-Request-Id', requestId)
  res.setHeader('X-Content-Type-Options', 'nosniff')
  if (ctx.path.startsWith('/api/')) dressAnswer(ctx)
  if (isStopping()) res.setHeader('Connection', 'close')
  try {
    await next()
    if (ctx.status === 404 && ctx.body === undefined) answerError(ctx, new AppError('not_found'), requestId)
  } catch (error) {
    const known = toAppError(error)
    if (known.id === 'internal_error') logger.error({ requestId, route: ctx._matchedRoute, err: error }, errorCatalogue.internal_error.message)
    answerError(ctx, known, requestId)
  } finally {
    const seconds = (performance.now() - started) / 1000
    const route = typeof ctx._matchedRoute === 'string' ? ctx._matchedRoute : 'other'
    observeRequest(route, ctx.status, seconds)
    const refusedWrite = ctx.status >= 400 && ctx.method !== 'GET'
    if (refusedWrite || ctx.status >= 500 || logger.isLevelEnabled('debug')) logger.info({ requestId, method: ctx.method, route, status: ctx.status, error: ctx.state.error, ms: Math.round(seconds * 1000) }, 'request')
  }
}

/** Answers of the API are personal: not kept by anything between us and the reader, and no page of their own. Countdowns follow our clock. */
function dressAnswer(ctx: Context): void {
  ctx.res.setHeader('X-Server-Time', String(clock.ms()))
  ctx.res.setHeader('Cache-Control', 'no-store')
  ctx.res.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
}
