import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { publishedFairsOf } from '../../fairs/actions/published-fairs-of'
import { Ticket, type TicketRow } from '../model'
import { presentMyItem } from '../present'

/** 我的报名: the student's registrations, the last first. Their events by one more read, as an event may change. */
export async function listMyTickets(actor: Actor, { cursor, limit }: { cursor?: string; limit: number }) {
  const rows = await Ticket.find({ studentId: ownStudentId(actor), ...afterCursor('createdAt', decodeCursor(cursor), -1) }).sort({ createdAt: -1, _id: -1 }).limit(limit + 1).lean<TicketRow[]>()
  const fairs = await publishedFairsOf(rows.slice(0, limit).map(({ fairId }) => fairId))
  const page = toPage(rows, limit, (row) => ({ at: row.createdAt, id: row._id }), (row) => ({ row, fair: fairs.get(row.fairId.toString()) }))
  return { ...page, items: page.items.flatMap(({ row, fair }) => (fair ? [presentMyItem(row, fair)] : [])) }
}
