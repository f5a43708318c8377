import { type FairStatus } from '@shared/fairs/workflow'
import { clock } from '../../../clock'
import { type FairRow } from '../model'

const statuses: Readonly<Record<string, FairStatus>> = { draft: 'draft', published: 'published', open: 'open', closed: 'closed', cancelled: 'cancelled' }

/** Where an event stands by the clock, whatever the worker has written down so far. */
export function statusNow(row: Pick<FairRow, 'status' | 'endsAt' | 'registrationFrom'>): FairStatus {
  const stored = statuses[row.status] ?? 'draft'
  if ((stored !== 'published' && stored !== 'open') || !row.endsAt || !row.registrationFrom) return stored
  if (row.endsAt.getTime() <= clock.ms()) return 'closed'
  return row.registrationFrom.getTime() <= clock.ms() ? 'open' : 'published'
}
