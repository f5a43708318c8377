import { errorCatalogue } from '@shared/kernel/error-ids'
import { type Context } from 'koa'
import { type AppError } from '../errors'

/** Every refusal on the wire: `{ error, message, next, details?, requestId }` with the catalogue's status. */
export function answerError(ctx: Context, error: AppError, requestId: string): void {
  const { message, next } = errorCatalogue[error.id]
  ctx.status = error.status
  ctx.state.error = error.id
  ctx.body = { error: error.id, message, next, details: error.details, requestId }
  // The rest of a refused body is not read, so the connection cannot be used again.
  if (error.id === 'payload_too_large') ctx.set('Connection', 'close')
  const retry = error.details?.retryAfterSeconds
  if (typeof retry === 'number') ctx.set('Retry-After', String(retry))
}
