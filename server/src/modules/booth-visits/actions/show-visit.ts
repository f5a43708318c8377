import { type Actor } from '../../../actor'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { describeVisit } from './describe-visit'
import { getVisit } from './get-visit'

/** One visitor of one's stand. @throws AppError not_found, employer_not_approved */
export async function showVisit(actor: Actor, id: string) {
  const row = await getVisit(actor, id)
  await requireApprovedEmployer(actor)
  return describeVisit(row, true)
}
