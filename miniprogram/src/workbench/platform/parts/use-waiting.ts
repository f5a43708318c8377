import { call } from '@/api/call'
import { useLoad, type Loaded } from '@/hooks/use-load'

/** A count as far as one page reaches: 57, or 100+. */
export interface Waiting { registrations: string; suspended: string; failed: string; /** When the longest waiting registration was handed in. */ oldest: string | undefined }

const counted = ({ items, next }: { items: readonly unknown[]; next?: string }): string => `${items.length}${next === undefined ? '' : '+'}`

async function loadWaiting(): Promise<Waiting> {
  const [pending, suspended, failed] = await Promise.all([
    call('GET /api/employers/registrations', { query: { status: 'pending', limit: 100 } }), call('GET /api/employers/registrations', { query: { status: 'suspended', limit: 100 } }),
    call('GET /api/pushes', { query: { state: 'failed', limit: 100 } }),
  ])
  return { registrations: counted(pending), suspended: counted(suspended), failed: counted(failed), oldest: pending.items[0]?.submittedAt }
}

/** What waits for the platform: registrations to decide, pushes that failed. */
export const useWaiting = (): Loaded<Waiting> => useLoad(loadWaiting, [])
