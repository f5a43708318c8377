import { type ChatReportStatus } from '@shared/hall/report-workflow'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { presentReportItem } from '../present-report'
import { ChatReport, type ChatReportRow } from '../report-model'
import { reportScope } from '../report-scope'

/** Reports about a school's students' conversations, newest first. */
export async function listReports(actor: Actor, query: { status?: ChatReportStatus; cursor?: string; limit: number }) {
  const filter = { ...reportScope(actor), ...(query.status ? { status: query.status } : {}), ...afterCursor('createdAt', decodeCursor(query.cursor), -1) }
  const rows = await ChatReport.find(filter).sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<ChatReportRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentReportItem)
}
