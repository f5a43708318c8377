import { type TerminationStatus } from '@shared/terminations/workflow'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { Termination, type TerminationRow } from '../model'
import { terminationScope } from '../policy'
import { presentTerminationItem } from '../present'

/** A student's or an employer's requests, newest first. */
export async function listTerminations(actor: Actor, query: { status?: TerminationStatus; cursor?: string; limit: number }) {
  const status = query.status ? { status: query.status } : {}
  const rows = await Termination.find({ ...terminationScope(actor), ...status, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) })
    .sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<TerminationRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentTerminationItem)
}
