import { invitationWorkflow } from '@shared/signing/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { hasActiveDestination } from '../../destinations/actions/has-active-destination'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { getSchool } from '../../schools/actions/get-school'
import { SigningInvitation, type InvitationRow } from '../model'
import { presentInvitation } from '../present'

/** Everything the invitation letter shows to `actor`: call outside a transaction. */
export async function describeInvitation(actor: Actor, row: InvitationRow) {
  const { employerId, studentId, createdAt } = row
  const [hasActive, employerApproved, history, earlier, school] = await Promise.all([
    actor.role === 'student' ? hasActiveDestination(studentId) : false,
    isEmployerApproved(employerId),
    readHistory(invitationWorkflow.name, row._id),
    SigningInvitation.findOne({ employerId, studentId, createdAt: { $lt: createdAt } }).sort({ createdAt: -1 }).lean<InvitationRow>(),
    getSchool(row.schoolId),
  ])
  return presentInvitation(row, { role: actor.role, hasActive, employerApproved, history, earlier: earlier ?? undefined, countdownSeconds: school.settings.consentCountdownSeconds })
}
