import { errorCatalogue, type ErrorId } from '@shared/kernel/error-ids'
import { ApiError } from './api-error'
import { networkError } from './network-error'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isErrorId = (value: unknown): value is ErrorId => typeof value === 'string' && value in errorCatalogue
const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' && value !== '' ? value : fallback)

/** Makes an ApiError of an HTTP refusal; a body that is not ours (a proxy's page) becomes the nearest known refusal. */
export function toApiError(status: number, body: unknown): ApiError {
  const sent = isRecord(body) ? body : {}
  if (!isErrorId(sent.error) && status >= 502 && status <= 504) return networkError()
  const id = isErrorId(sent.error) ? sent.error : status === 401 ? 'unauthenticated' : status === 404 ? 'not_found' : 'internal_error'
  return new ApiError(id, {
    status,
    message: textOr(sent.message, errorCatalogue[id].message),
    next: textOr(sent.next, errorCatalogue[id].next),
    details: isRecord(sent.details) ? sent.details : undefined,
    requestId: typeof sent.requestId === 'string' ? sent.requestId : undefined,
  })
}
