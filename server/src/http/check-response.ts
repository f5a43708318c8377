import { type Endpoint } from '@shared/kernel/endpoint'
import { isDeepStrictEqual } from 'node:util'
import { settings } from '../settings'

/**
 * In tests every answer must be exactly what its contract names: a presenter that lets another field through fails.
 * In production that work is not repeated.
 * @throws Error, ZodError
 */
export function checkResponse(endpoint: Endpoint, answer: unknown): void {
  if (settings().NODE_ENV !== 'test' || !endpoint.response) return
  const sent: unknown = JSON.parse(JSON.stringify(answer))
  if (!isDeepStrictEqual(endpoint.response.parse(sent), sent)) throw new Error(`${endpoint.method} ${endpoint.path} answers more than its contract names`)
}
