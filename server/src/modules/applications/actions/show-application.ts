import { type Actor } from '../../../actor'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { applicationScope } from '../policy'
import { describeApplication } from './describe-application'
import { getApplication } from './get-application'
import { noteFirstLook } from './note-first-look'

/** One application. `look`: its employer really reads it now, which is written down the first time. @throws AppError not_found, employer_not_approved */
export async function showApplication(actor: Actor, id: string, look: boolean) {
  const row = await getApplication(id, applicationScope(actor))
  if (actor.role !== 'employer') return describeApplication(actor, row)
  await requireApprovedEmployer(actor)
  return describeApplication(actor, look ? await noteFirstLook(actor, row) : row)
}
