import { type Actor } from '../../../actor'
import { imagineForm } from '../imagine-form'
import { describeForm } from './describe-form'
import { findMyForm } from './find-my-form'

/** My recommendation form, empty at first. @throws AppError forbidden */
export async function showMyForm(actor: Actor) {
  const row = await findMyForm(actor)
  return row ? describeForm(actor, row) : describeForm(actor, await imagineForm(actor.studentId ?? ''), false)
}
