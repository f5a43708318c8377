import { downloadFile } from '@/platform/download-file'
import { buildUrl } from './build-url'
import { withSession } from './with-session'
import type { ApiKey, InputOf } from './input-of'

interface Parts { params?: Record<string, unknown>; query?: Record<string, unknown> }

/** Fetches a file endpoint and hands it to the person under `name` (opened in WeChat, saved by a browser). @throws ApiError */
export function download<K extends ApiKey>(key: K, input: InputOf<K>, name: string): Promise<void> {
  const { params, query }: Parts = input
  return withSession(() => downloadFile(buildUrl(key.slice(key.indexOf(' ') + 1), params, query), name))
}
