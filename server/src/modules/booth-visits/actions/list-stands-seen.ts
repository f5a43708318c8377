import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { BoothVisit, type VisitRow } from '../model'
import { presentStandSeen } from '../present'

/** 我今天见过的单位: the stands that scanned this student, at one event or at all, newest first. */
export async function listStandsSeen(actor: Actor, query: { fairId?: string; cursor?: string; limit: number }) {
  const filter = { studentId: ownStudentId(actor), ...(query.fairId && { fairId: query.fairId }), ...afterCursor('at', decodeCursor(query.cursor), -1) }
  const rows = await BoothVisit.find(filter, { snapshot: 0 }).sort({ at: -1, _id: -1 }).limit(query.limit + 1).lean<VisitRow[]>()
  return toPage(rows, query.limit, ({ at, _id }) => ({ at, id: _id }), presentStandSeen)
}
