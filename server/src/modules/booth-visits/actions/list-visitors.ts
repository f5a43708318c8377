import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { BoothVisit, type VisitRow } from '../model'
import { presentVisitor } from '../present'

/** Visitors of one's stand at an event, newest first; the résumés stay where they are. */
export async function listVisitors(actor: Actor, query: { fairId: string; cursor?: string; limit: number }) {
  const filter = { employerId: ownEmployerId(actor), fairId: query.fairId, ...afterCursor('at', decodeCursor(query.cursor), -1) }
  const rows = await BoothVisit.find(filter, { snapshot: 0 }).sort({ at: -1, _id: -1 }).limit(query.limit + 1).lean<VisitRow[]>()
  return toPage(rows, query.limit, ({ at, _id }) => ({ at, id: _id }), presentVisitor)
}
