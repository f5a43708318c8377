import { AppError } from '../errors'
import { isDatabaseAway } from './is-database-away'

/** What whoever asked is told of anything thrown: a refusal as it is, a database that is away as that, everything else without its reason. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return isDatabaseAway(error) ? new AppError('not_ready', { retryAfterSeconds: 5 }, { cause: error }) : new AppError('internal_error', undefined, { cause: error })
}
