import { type FairAudience } from '@shared/fairs/fair-audiences'
import { type FairKind } from '@shared/fairs/fair-kinds'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { activeTicketsOf } from '../../tickets/actions/active-tickets-of'
import { isPublished } from '../is-published'
import { Fair, type FairRow } from '../model'
import { presentFairCard } from './present-fair-card'

/** Events that are not over, for the student's school and for all; the one that ends first comes first (R-FAIR-1). */
export async function listFairs(actor: Actor, query: { kind?: FairKind; audience?: FairAudience; cursor?: string; limit: number }) {
  const studentId = ownStudentId(actor)
  const keys = [...(query.audience === 'school' ? [] : ['all']), ...(query.audience === 'all' || !actor.schoolId ? [] : [actor.schoolId])]
  const filter = { listed: true, audienceKey: { $in: keys }, ...(query.kind ? { kind: query.kind } : {}), $and: [{ endsAt: { $gt: clock.now() } }, afterCursor('endsAt', decodeCursor(query.cursor), 1)] }
  const rows = (await Fair.find(filter, { values: 0, intro: 0 }).sort({ endsAt: 1, _id: 1 }).limit(query.limit + 1).hint(query.kind ? 'upcoming_of_kind' : 'upcoming').lean<FairRow[]>()).filter(isPublished)
  const tickets = await activeTicketsOf(studentId, rows.slice(0, query.limit).map(({ _id }) => _id))
  return toPage(rows, query.limit, (row) => ({ at: row.endsAt, id: row._id }), (row) => presentFairCard(row, tickets.get(row._id.toString())))
}
