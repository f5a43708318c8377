import { type ClientFrame, type ServerFrame } from '@shared/hall/frames'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { AppError } from '../errors'
import { isDatabaseAway } from '../http/is-database-away'
import { logger } from '../logger'

/** What the sender of a frame is told when it could not be done, with everything by which it knows which frame that was. */
export function refusedFrame(error: unknown, frame: ClientFrame | undefined): ServerFrame {
  const known = error instanceof AppError ? error : new AppError(isDatabaseAway(error) ? 'not_ready' : 'internal_error', undefined, { cause: error })
  if (known.id === 'internal_error') logger.error({ frame: frame?.t, err: error }, errorCatalogue.internal_error.message)
  const { message, next } = errorCatalogue[known.id]
  const retry = known.details?.retryAfterSeconds
  return { t: 'refused', about: aboutOf(frame), error: known.id, message, next, ...(typeof retry === 'number' ? { retryAfterSeconds: retry } : {}) }
}

function aboutOf(frame: ClientFrame | undefined): Extract<ServerFrame, { t: 'refused' }>['about'] {
  if (!frame) return { t: 'unknown' }
  return {
    t: frame.t, ...('conversationId' in frame ? { conversationId: frame.conversationId } : {}), ...('clientId' in frame ? { clientId: frame.clientId } : {}),
    ...('callId' in frame ? { callId: frame.callId } : {}),
  }
}
