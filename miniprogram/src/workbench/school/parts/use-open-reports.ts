import { call } from '@/api/call'
import { useLoad, type Loaded } from '@/hooks/use-load'

/** How many chat reports wait for the school, 100+ when not all were counted. */
export const useOpenReports = (): Loaded<string> => useLoad(async () => {
  const { items, next } = await call('GET /api/hall/reports', { query: { status: 'open', limit: 100 } })
  return `${items.length}${next ? '+' : ''}`
}, [])
