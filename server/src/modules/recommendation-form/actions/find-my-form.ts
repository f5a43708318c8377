import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { RecommendationForm, type RecommendationFormRow } from '../model'

/** The signed-in student's form, or undefined while nothing was saved. @throws AppError forbidden */
export async function findMyForm(actor: Actor): Promise<RecommendationFormRow | undefined> {
  if (!actor.studentId) throw new AppError('forbidden')
  return (await RecommendationForm.findOne({ studentId: actor.studentId }).lean<RecommendationFormRow>()) ?? undefined
}
