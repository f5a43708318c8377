import { networkError } from '@/api/network-error'
import { requestHeaders } from '@/api/request-headers'
import { toApiError } from '@/api/to-api-error'

/** Downloads from our server and saves it under `name`. */
export async function downloadFile(url: string, name: string): Promise<void> {
  const answer = await fetch(url, { headers: requestHeaders(), credentials: 'same-origin' }).catch((): never => { throw networkError() })
  if (!answer.ok) throw toApiError(answer.status, await answer.json().catch(() => undefined))
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the blob after the click; a minute later nobody needs it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
