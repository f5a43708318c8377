import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { jobInvitationFacts } from './facts'
import { type JobInvitationRow } from './model'

/** The clock decides: an open invitation past its validity is shown as expired, whether a sweeper ran or not. */
const statusNow = (row: JobInvitationRow): string => (row.status === 'open' && jobInvitationFacts(row).pastValidity ? 'expired' : row.status)

/** One line of a list. An employer reads the masked name until the student applies. */
export function presentJobInvitationItem(row: JobInvitationRow) {
  return {
    id: row._id.toString(), status: presentStatus(jobInvitationWorkflow, statusNow(row)), job: { id: row.jobId.toString(), title: row.jobTitle }, employer: { id: row.employerId.toString(), name: row.employerName },
    student: { name: row.studentName ?? row.maskedName, school: row.schoolName, college: row.college, major: row.major, degree: row.degree },
    opened: Boolean(row.openedAt), validUntil: row.validUntil.toISOString(), createdAt: row.createdAt.toISOString(),
  }
}

/** One invitation as `role` sees it. In the time line too the student has no name for the employer before applying. */
export function presentJobInvitation(row: JobInvitationRow, { role, history }: { role: Role; history: HistoryRow[] }) {
  const named = history.map((line) => (role === 'employer' && line.actorRole === 'student' ? { ...line, actorName: row.studentName ?? row.maskedName } : line))
  return {
    ...presentJobInvitationItem(row), version: row.version, note: row.note, declineReason: row.declineReason ?? undefined, applicationId: row.applicationId?.toString(), serverNow: clock.now().toISOString(),
    actions: actionsFor(jobInvitationWorkflow, { status: row.status, role, facts: jobInvitationFacts(row) }), history: presentHistory(jobInvitationWorkflow, named, '发出邀请'),
  }
}
