import { type ClientFrame, type ServerFrame } from '@shared/hall/frames'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { toAppError } from '../http/to-app-error'
import { logger } from '../logger'

type RefusedFrame = Extract<ServerFrame, { t: 'refused' }>

/** What the sender of a frame is told when it could not be done, with everything by which it knows which frame that was. */
export function refusedFrame(error: unknown, frame: ClientFrame | undefined): RefusedFrame {
  const known = toAppError(error)
  if (known.id === 'internal_error') logger.error({ frame: frame?.t, err: error }, errorCatalogue.internal_error.message)
  const { message, next } = errorCatalogue[known.id]
  const retry = known.details?.retryAfterSeconds
  return { t: 'refused', about: aboutOf(frame), error: known.id, message, next, ...(typeof retry === 'number' ? { retryAfterSeconds: retry } : {}) }
}

function aboutOf(frame: ClientFrame | undefined): RefusedFrame['about'] {
  if (!frame) return { t: 'unknown' }
  return {
    t: frame.t, ...('conversationId' in frame ? { conversationId: frame.conversationId } : {}), ...('clientId' in frame ? { clientId: frame.clientId } : {}),
    ...('callId' in frame ? { callId: frame.callId } : {}),
  }
}
