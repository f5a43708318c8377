import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { isEmployerApproved } from './is-employer-approved'

/** Lets everybody pass but an employer that is not approved (any more). @throws AppError employer_not_approved */
export async function requireApprovedEmployer(actor: Actor): Promise<void> {
  if (actor.role === 'employer' && !(actor.employerId && await isEmployerApproved(actor.employerId))) throw new AppError('employer_not_approved')
}
