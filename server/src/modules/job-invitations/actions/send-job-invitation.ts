import { type Actor } from '../../../actor'
import { spendRate } from '../../../http/rate-limit'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { readTalentHandle } from '../../talents/actions/read-talent-handle'
import { inviteLimits } from '../invite-limits'
import { type JobInvitationRow } from '../model'
import { inviteToApply } from './invite-to-apply'

/**
 * An employer's request to invite: only a student it has found, and only so often a day; an invitation refused costs nothing.
 * @throws AppError employer_not_approved, student_not_findable, rate_limited, and what inviteToApply throws
 */
export async function sendJobInvitation(actor: Actor, { talentHandle, jobId, note }: { talentHandle: string; jobId: string; note: string }): Promise<JobInvitationRow> {
  const employerId = ownEmployerId(actor)
  await requireApprovedEmployer(actor)
  const studentId = readTalentHandle(employerId, talentHandle)
  return spendRate(inviteLimits.byEmployer, employerId, () =>
    spendRate(inviteLimits.byStudent, `${employerId}/${studentId}`, () => inviteToApply(actor, { studentId, jobId, note })))
}
