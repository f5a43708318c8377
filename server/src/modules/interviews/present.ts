import { interviewKinds } from '@shared/interviews/kinds'
import { interviewWorkflow } from '@shared/interviews/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { unseal } from '../../db/sealed'
import { contactPlace } from './arrangement-fields'
import { type InterviewRow } from './model'
import { type Overlap } from './overlap'
import { statusNow } from './status-now'
import { timeFacts } from './time-facts'

/** The status as the clock has it; between acceptance and beginning it is nobody's turn. */
export function presentInterviewStatus(row: Pick<InterviewRow, 'status' | 'startsAt'>) {
  const { turn, ...status } = presentStatus(interviewWorkflow, statusNow(row))
  return row.status === 'accepted' && timeFacts(row).notBegun ? status : { ...status, ...(turn ? { turn } : {}) }
}

/** One line of a list. */
export function presentInterviewItem(row: InterviewRow) {
  return {
    id: row._id.toString(), status: presentInterviewStatus(row), kind: { key: row.kind, label: interviewKinds[row.kind] },
    startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), minutes: row.minutes, place: row.place,
    job: { id: row.jobId.toString(), title: row.jobTitle }, employer: { id: row.employerId.toString(), name: row.employerName },
    student: { name: row.studentName, school: row.schoolName, college: row.college, major: row.major, degree: row.degree }, applicationId: row.applicationId.toString(),
  }
}

/** One interview as `role` sees it. */
export function presentInterview(row: InterviewRow, { role, employerApproved, overlaps, history }: { role: Role; employerApproved: boolean; overlaps: Overlap[]; history: HistoryRow[] }) {
  const times = timeFacts(row)
  return {
    ...presentInterviewItem(row), version: row.version, note: row.note, contact: { name: row.contactName, phone: unseal(contactPlace, row.contactPhone) },
    reason: row.reason ?? undefined, resultNote: row.resultNote || undefined, decidedAt: row.decidedAt?.toISOString(),
    joinable: row.kind === 'video' && row.status === 'accepted' && times.begun, serverNow: clock.now().toISOString(),
    overlaps, actions: actionsFor(interviewWorkflow, { status: statusNow(row), role, facts: { ...times, employerApproved } }), history: presentHistory(interviewWorkflow, history, '邀请面试'),
  }
}
