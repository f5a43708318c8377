import { type Actor } from '../../../actor'
import { decodeCursor, toPage } from '../../../db/paginate'
import { reviewerSchool } from '../policy'
import { presentQueueItem } from '../present'
import { queueQuery } from '../queue-query'

/** The reviewer's queue of their school. One indexed round trip. */
export async function listQueue(actor: Actor, query: { status: string; college?: string; q?: string; cursor?: string; limit: number }) {
  const rows = await queueQuery(reviewerSchool(actor), { ...query, cursor: decodeCursor(query.cursor) })
  return toPage(rows, query.limit, (row) => ({ at: row.queuedAt, id: row._id }), presentQueueItem)
}
