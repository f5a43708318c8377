import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { why } from '@shared/kernel/why'
import { invitationWorkflow } from '@shared/signing/workflow'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { compareTerms } from './actions/compare-terms'
import { makeStudentHandle } from './actions/make-student-handle'
import { invitationFacts } from './facts'
import { type InvitationRow } from './model'

/** The clock decides (R-SIGN-4): an open invitation past its validity is shown as expired, whether a sweeper ran or not. */
const statusNow = (row: InvitationRow): string => (row.status === 'open' && row.validUntil.getTime() <= clock.ms() ? 'expired' : row.status)
const employer = (row: InvitationRow) => ({ id: row.employerId.toString(), name: row.employerName })
const student = (row: InvitationRow) => ({
  id: row.studentId.toString(), name: row.studentName, studentNo: row.studentNo, school: row.schoolName, college: row.college, major: row.major,
})

export interface InvitationView { role: Role; hasActive: boolean; employerApproved: boolean; history: HistoryRow[]; earlier?: InvitationRow; countdownSeconds: number }

/** One invitation as `view.role` sees it; every button carries why it cannot be pressed (R-SIGN-5, R-DST-2). */
export function presentInvitation(row: InvitationRow, view: InvitationView) {
  const now = { status: row.status, role: view.role, facts: invitationFacts(row, view.hasActive, view.employerApproved) }
  return {
    id: row._id.toString(), status: presentStatus(invitationWorkflow, statusNow(row)), version: row.version, employer: employer(row), student: student(row), terms: row.terms,
    validUntil: row.validUntil.toISOString(), createdAt: row.createdAt.toISOString(), serverNow: clock.now().toISOString(),
    readyAt: row.consent?.readyAt.toISOString(), countdownSeconds: view.countdownSeconds,
    advertDifferences: row.advert ? compareTerms(row.advert, row.terms) : [],
    earlierDifferences: view.earlier ? compareTerms(view.earlier.terms, row.terms) : [],
    needsArchive: !row.terms.acceptsArchive, needsHukou: !row.terms.acceptsHukou, declineReason: row.declineReason,
    inviteAgainHandle: view.role === 'employer' ? makeStudentHandle(row.employerId.toString(), row.studentId.toString()) : undefined, destinationId: row.destinationId?.toString(),
    actions: actionsFor(invitationWorkflow, now), history: presentHistory(invitationWorkflow, view.history, '发出邀请'),
  }
}

/** One line of a list. `actionable`: the viewer may act on it now. */
export function presentInvitationItem(row: InvitationRow, view: { role: Role; hasActive: boolean }) {
  const now = { status: row.status, role: view.role, facts: invitationFacts(row, view.hasActive) }
  return {
    id: row._id.toString(), status: presentStatus(invitationWorkflow, statusNow(row)), employer: employer(row), student: student(row),
    position: row.terms.position, salaryFen: row.terms.salaryFen, validUntil: row.validUntil.toISOString(), createdAt: row.createdAt.toISOString(),
    actionable: !why(invitationWorkflow, view.role === 'student' ? 'consent' : 'withdraw', now),
  }
}
