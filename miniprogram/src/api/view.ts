import { viewFile } from '@/platform/view-file'
import { buildUrl } from './build-url'
import type { ApiKey, InputOf } from './input-of'

interface Parts { params?: Record<string, unknown>; query?: Record<string, unknown> }

/** Shows a file endpoint without saving it: a new tab in a browser, WeChat's viewer in the mini-program. @throws ApiError in the mini-program */
export function view<K extends ApiKey>(key: K, input: InputOf<K>, name: string): Promise<void> {
  const { params, query }: Parts = input
  return viewFile(buildUrl(key.slice(key.indexOf(' ') + 1), params, query), name)
}
