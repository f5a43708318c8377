import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { describeForm } from './describe-form'
import { findMyForm, imagineForm } from './find-my-form'

/** My recommendation form, empty at first. @throws AppError forbidden */
export async function showMyForm(actor: Actor) {
  const row = await findMyForm(actor)
  return row ? describeForm(actor, row) : describeForm(actor, await imagineForm(actor, clock.now()), false)
}
