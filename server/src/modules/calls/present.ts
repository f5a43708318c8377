import { type CallView } from '@shared/calls/contract'
import { callWorkflow } from '@shared/calls/workflow'
import { type Side } from '@shared/hall/frames'
import { actionsFor } from '@shared/kernel/actions-for'
import { clock } from '../../clock'
import { presentStatus } from '../../db/present-status'
import { callFacts } from './facts'
import { type CallRow } from './model'

/** The clock decides: a call that rang too long is shown as missed, whether a sweeper ran or not. */
const statusNow = (row: CallRow): string => (row.status === 'ringing' && callFacts(row).rangOut ? 'missed' : row.status)

/** A call as `role` sees it. To miss it is the clock's, no button. */
export function presentCall(row: CallRow, role: Side): CallView {
  const status = statusNow(row)
  return {
    id: row._id.toString(), interviewId: row.interviewId.toString(), status: presentStatus(callWorkflow, status), version: row.version, jobTitle: row.jobTitle,
    employer: { id: row.employerId.toString(), name: row.employerName }, caller: row.callerName, student: { name: row.studentName }, ringsUntil: row.ringsUntil.toISOString(), startedAt: row.createdAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString(), endedAt: row.endedAt?.toISOString(), serverNow: clock.now().toISOString(),
    actions: actionsFor(callWorkflow, { status, role, facts: callFacts(row) }).filter(({ key }) => key !== 'miss'),
  }
}
