import { errorCatalogue } from '@shared/kernel/error-ids'
import { type Context, type Next } from 'koa'
import { AppError } from '../errors'
import { logger } from '../logger'
import { random } from '../random'
import { answerError } from './answer-error'
import { requestSeconds } from './metrics'

/**
 * The one outermost middleware: request id, security headers, the error seam, metrics and the access line.
 * One layer instead of five, because each costs every request.
 */
export async function edge(ctx: Context, next: Next): Promise<void> {
  const started = process.hrtime.bigint()
  const requestId = random.token(9)
  const { res } = ctx
  res.setHeader('X-Request-Id', requestId)
  res.setHeader('X-Content-Type-Options', 'nosniff')
  try {
    await next()
    if (ctx.status === 404 && ctx.body === undefined) answerError(ctx, new AppError('not_found'), requestId)
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('internal_error', undefined, { cause: error })
    if (known.id === 'internal_error') logger.error({ requestId, route: ctx._matchedRoute, err: error }, errorCatalogue.internal_error.message)
    answerError(ctx, known, requestId)
  } finally {
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const route = typeof ctx._matchedRoute === 'string' ? ctx._matchedRoute : 'other'
    requestSeconds.observe({ route, class: `${Math.floor(ctx.status / 100)}xx` }, seconds)
    if (logger.isLevelEnabled('debug') || ctx.status >= 500) logger.info({ requestId, method: ctx.method, route, status: ctx.status, ms: Math.round(seconds * 1000) }, 'request')
  }
}
