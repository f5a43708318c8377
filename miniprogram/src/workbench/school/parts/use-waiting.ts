import { call } from '@/api/call'
import { useLoad, type Loaded } from '@/hooks/use-load'

/** How many wait of one kind; `more` when there are more than were counted, `since` when the oldest came. */
export interface WaitingKind { count: number; more: boolean; since: string | undefined }
export interface Waiting {
  sourceInfo: WaitingKind
  corrections: WaitingKind
  agreements: WaitingKind
  /** Source information by status. */
  counts: Record<string, number>
  colleges: string[]
}

// Only source information has a summary; the other queues are counted as far as one page reaches.
const counted = { query: { limit: 100 } }
const kindOf = (page: { items: readonly { createdAt: string }[]; next?: string }): WaitingKind =>
  ({ count: page.items.length, more: page.next !== undefined, since: page.items[0]?.createdAt })

async function loadWaiting(): Promise<Waiting> {
  const [summary, oldest, corrections, agreements] = await Promise.all([
    call('GET /api/source-info/summary'),
    call('GET /api/source-info/queue', { query: { limit: 1 } }),
    call('GET /api/corrections/queue', counted),
    call('GET /api/destinations/queue', counted),
  ])
  const sourceInfo = { count: summary.counts.pending ?? 0, more: false, since: oldest.items[0]?.submittedAt }
  return { sourceInfo, corrections: kindOf(corrections), agreements: kindOf(agreements), counts: summary.counts, colleges: summary.colleges }
}

/** What waits for the school, by kind. */
export const useWaiting = (): Loaded<Waiting> => useLoad(loadWaiting, [])
