import type { ApiKey, ResponseOf } from './input-of'
import Taro from '@tarojs/taro'
import type { ChosenFile } from '@/platform/choose-file'
import { apiBase } from './api-base'
import { buildUrl } from './build-url'
import { networkError } from './network-error'
import { requestHeaders } from './request-headers'
import { toApiError } from './to-api-error'
import { withSession } from './with-session'

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try { return JSON.parse(text) } catch { return undefined }
}

/** Sends one chosen file as the part `file` (multipart). `onProgress` is told the percent sent. @throws ApiError */
export function upload<K extends ApiKey>(key: K, file: ChosenFile, params?: Record<string, string>, onProgress?: (percent: number) => void): Promise<ResponseOf<K>> {
  const path = key.slice(key.indexOf(' ') + 1)
  return withSession(async () => {
    const task = Taro.uploadFile({
      url: `${apiBase()}${buildUrl(path, params)}`, filePath: file.path, fileName: file.name, name: 'file', header: requestHeaders(), timeout: 120_000,
    })
    if (onProgress) task.progress(({ progress }) => onProgress(progress))
    const answer = await task.catch((): never => { throw networkError() })
    const body = parse(answer.data)
    if (answer.statusCode < 200 || answer.statusCode > 299) throw toApiError(answer.statusCode, body)
    return answer.data === '' ? undefined : JSON.parse(answer.data)
  })
}
