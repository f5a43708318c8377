import Taro from '@tarojs/taro'
import { apiBase } from '@/api/api-base'
import { networkError } from '@/api/network-error'
import { requestHeaders } from '@/api/request-headers'
import { toApiError } from '@/api/to-api-error'
import { openDocument } from './open-document'

/** Downloads from our server and opens it in WeChat's viewer, whose menu saves and forwards. */
export async function downloadFile(url: string, name: string): Promise<void> {
  const answer = await Taro.downloadFile({ url: `${apiBase()}${url}`, header: requestHeaders(), timeout: 60_000 })
    .catch((): never => { throw networkError() })
  // A refused download leaves its body in a file we do not read, so the status speaks.
  if (answer.statusCode !== 200) throw toApiError(answer.statusCode, undefined)
  await openDocument(answer.tempFilePath, name)
}
