import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'

export type Division = ResponseOf<'GET /api/divisions'>['items'][number]
const cache = new Map<string, Promise<Division[]>>()

/** The divisions below `parent` ('' : the provinces); fetched once while the program runs. @throws ApiError */
export function listDivisions(parent: string): Promise<Division[]> {
  const held = cache.get(parent)
  if (held) return held
  const asked = call('GET /api/divisions', { query: { parent: parent || undefined } }).then((answer) => answer.items)
  cache.set(parent, asked)
  asked.catch(() => cache.delete(parent))
  return asked
}
