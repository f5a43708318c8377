import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from '@/hooks/use-load'
import { usePolling } from '@/hooks/use-polling'

export interface Live {
  counts: ResponseOf<'GET /api/check-in/fairs/:id/counts'>
  trend: ResponseOf<'GET /api/check-in/fairs/:id/trend'>
  scans: ResponseOf<'GET /api/check-in/fairs/:id/scans'>['items']
  conflicts: ResponseOf<'GET /api/check-in/fairs/:id/conflicts'>['items']
}
const everyMs = 4_000
const scansShown = 30

/** What happens at the gates, read again every few seconds while the page is in view. */
export function useLive(id: string, running: boolean): Loaded<Live> {
  const state = useLoad(async () => {
    const [counts, trend, scans, conflicts] = await Promise.all([
      call('GET /api/check-in/fairs/:id/counts', { params: { id } }), call('GET /api/check-in/fairs/:id/trend', { params: { id } }),
      call('GET /api/check-in/fairs/:id/scans', { params: { id }, query: { limit: scansShown } }), call('GET /api/check-in/fairs/:id/conflicts', { params: { id }, query: { limit: 50 } }),
    ])
    return { counts, trend, scans: scans.items, conflicts: conflicts.items }
  }, [id])
  usePolling(running, state.reload, everyMs)
  return state
}
