import { hasActiveDestination } from '../destinations/actions/has-active-destination'
import { isEmployerApproved } from '../employers/actions/is-employer-approved'
import { invitationFacts } from './facts'
import { type InvitationRow } from './model'

/** The facts behind a student's answer, read now. Reads one after another: it runs inside transactions. */
export async function readInvitationFacts(row: InvitationRow) {
  const hasActive = await hasActiveDestination(row.studentId)
  return invitationFacts(row, hasActive, await isEmployerApproved(row.employerId))
}
