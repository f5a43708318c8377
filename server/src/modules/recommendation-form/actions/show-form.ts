import { type Actor } from '../../../actor'
import { describeForm } from './describe-form'
import { getForm } from './get-form'

/** One form to a reviewer. @throws AppError not_found */
export async function showForm(actor: Actor, id: string) {
  return describeForm(actor, await getForm(actor, id))
}
