import { type ReviewKind } from '@shared/review/kinds'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor } from '../../../db/paginate'
import { WaitingItem, type WaitingItemRow } from '../../../db/waiting-item'
import { deskPage } from '../desk-page'
import { reviewScope } from '../policy'

export interface WaitingQuery { kind?: ReviewKind; college?: string; q?: string; cursor?: string; limit: number }

/** Everything whose turn is the reviewer's school's, the longest waiting first. `q`: the beginning of a name or a student number. */
export async function listWaiting(actor: Actor, query: WaitingQuery) {
  const { kind, college, q } = query
  const filter = { ...reviewScope(actor), ...(kind ? { kind } : {}), ...(college ? { college } : {}), $and: [q ? startsWith(q) : {}, afterCursor('since', decodeCursor(query.cursor), 1)] }
  const rows = await WaitingItem.find(filter).sort({ since: 1, _id: 1 }).limit(query.limit + 1).lean<WaitingItemRow[]>()
  return deskPage(rows, query.limit, (row) => row.since, (row) => row)
}

// What a person types is text, never a pattern.
function startsWith(q: string): Record<string, unknown> {
  const beginning = { $regex: `^${q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` }
  return { $or: [{ name: beginning }, { studentNo: beginning }] }
}
