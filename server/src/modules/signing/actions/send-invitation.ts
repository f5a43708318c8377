import { type newInvitation } from '@shared/signing/terms'
import { type z } from 'zod'
import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { spendRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { inviteLimits } from '../invite-limits'
import { type InvitationRow } from '../model'
import { inviteStudent } from './invite-student'
import { readStudentHandle } from './read-student-handle'

/**
 * An employer's request to invite: only a student it has found, and only so often a day; an invitation refused costs nothing.
 * @throws AppError employer_not_approved, student_not_found, rate_limited, and what inviteStudent throws
 */
export async function sendInvitation(actor: Actor, { studentHandle, ...offer }: z.output<typeof newInvitation>, ip: string): Promise<InvitationRow> {
  const { employerId } = actor
  if (!employerId) throw new AppError('forbidden')
  await requireApprovedEmployer(actor)
  const studentId = readStudentHandle(employerId, studentHandle)
  return spendRate(inviteLimits.byEmployer, employerId, () =>
    spendRate(inviteLimits.byStudent, `${employerId}/${studentId}`, () => inviteStudent(actor, { ...offer, studentId }, ip)))
}
