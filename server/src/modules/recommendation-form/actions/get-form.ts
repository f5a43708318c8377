import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formScope } from '../policy'

/** A form that `actor` may know of. @throws AppError not_found */
export async function getForm(actor: Actor, id: string): Promise<RecommendationFormRow> {
  const row = await RecommendationForm.findOne({ ...formScope(actor), _id: id }).lean<RecommendationFormRow>()
  if (!row) throw new AppError('not_found')
  return row
}
