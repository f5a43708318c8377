import { chatReportWorkflow } from '@shared/hall/report-workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type ChatMessageRow } from './message-model'
import { presentMessage } from './present-message'
import { type ChatReportRow } from './report-model'

export interface ReportView { role: Role; messages: ChatMessageRow[]; stopped: boolean; history: HistoryRow[] }

/** One line of the school's list. */
export function presentReportItem(row: ChatReportRow) {
  return {
    id: row._id.toString(), status: presentStatus(chatReportWorkflow, row.status), by: { side: row.side, name: row.byName }, employer: { id: row.employerId.toString(), name: row.employerName },
    student: { name: row.studentName, studentNo: row.studentNo }, reason: row.reason, seq: row.seq ?? undefined, reportedAt: row.createdAt.toISOString(), decidedAt: row.decidedAt?.toISOString(),
  }
}

/** One report with what was said. */
export function presentReport(row: ChatReportRow, { role, messages, stopped, history }: ReportView) {
  return {
    ...presentReportItem(row), version: row.version, note: row.note, stopped, messages: messages.map(presentMessage),
    actions: actionsFor(chatReportWorkflow, { status: row.status, role }), history: presentHistory(chatReportWorkflow, history, '举报'),
  }
}
