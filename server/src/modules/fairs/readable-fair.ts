import { type Actor } from '../../actor'
import { AppError } from '../../errors'
import { getFair } from './actions/get-fair'
import { isPublished } from './is-published'
import { type FairRow } from './model'
import { organiserOf } from './policy'

/** An event that was published, to its organiser a draft too. @throws AppError not_found */
export async function readableFair(actor: Actor, id: string): Promise<FairRow> {
  const fair = await getFair(id)
  if (isPublished(fair)) return fair
  const mine = (actor.role === 'reviewer' || actor.role === 'employer') && organiserOf(actor).id === fair.organiser.id.toString()
  if (!mine) throw new AppError('not_found')
  return fair
}
