import { errorCatalogue } from '@shared/kernel/error-ids'
import { ApiError } from './api-error'
import { buildUrl } from './build-url'
import type { ApiKey, InputArgs, ResponseOf } from './input-of'
import { send, type HttpMethod } from './send'
import { whatIsLost } from './what-is-lost'
import { withSession } from './with-session'

interface Parts { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }
const methods: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE']
const isMethod = (value: string): value is HttpMethod => methods.includes(value)

/**
 * Calls an endpoint by its contract's key: `call('POST /api/signing/invitations/:id/accept', { params, body })`.
 * Input and answer are typed by the contract; no schema runs here, so zod stays out of the mini-program.
 * @throws ApiError
 */
export function call<K extends ApiKey>(key: K, ...[input]: InputArgs<K>): Promise<ResponseOf<K>> {
  const [method = '', path = ''] = key.split(' ')
  if (!isMethod(method)) throw new Error(`no such method: ${key}`)
  const { params, query, body }: Parts = input ?? {}
  return withSession(async () => {
    try {
      return await send<ResponseOf<K>>(method, buildUrl(path, params, query), body)
    } catch (error) {
      // A mistyped or cut address names nothing: that is not something somebody filled in wrongly.
      const unknown = error instanceof ApiError && error.id === 'validation_failed' && method === 'GET' && params !== undefined
      throw unknown ? new ApiError('not_found', { ...errorCatalogue.not_found }) : error
    }
  }, { lost: whatIsLost(key) })
}
