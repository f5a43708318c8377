import Taro from '@tarojs/taro'
import { apiBase } from './api-base'
import { networkError } from './network-error'
import { requestHeaders } from './request-headers'
import { learnServerTime } from './server-time'
import { toApiError } from './to-api-error'

/** Anything beyond the record's own version was filled in by someone. */
const isTyped = (body: unknown): boolean => typeof body === 'object' && body !== null && Object.entries(body).some(([name, value]) => name !== 'version' && value !== undefined)

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * One request to our server; `url` starts with '/'.
 * @throws ApiError always, and nothing else: a refusal, or 'network_error'
 */
export async function send<T>(method: HttpMethod, url: string, body?: unknown): Promise<T> {
  const answer = await Taro.request<T>({
    url: `${apiBase()}${url}`, method, data: body, timeout: 15_000,
    header: { ...requestHeaders(), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    credentials: 'same-origin',
  }).catch((): never => { throw networkError(isTyped(body)) })
  learnServerTime(answer.header ?? {})
  if (answer.statusCode < 200 || answer.statusCode > 299) throw toApiError(answer.statusCode, answer.data)
  return answer.data
}
