import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from '@/hooks/use-load'

export type Waiting = ResponseOf<'GET /api/review/summary'>

/** What waits for the school, by kind, and the colleges to filter by. */
export const useWaiting = (): Loaded<Waiting> => useLoad(() => call('GET /api/review/summary'), [])
