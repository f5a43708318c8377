import { RecommendationForm, type RecommendationFormRow } from '../model'

/** A form by its printed number, or undefined. */
export async function findFormByNumber(number: string): Promise<RecommendationFormRow | undefined> {
  return (await RecommendationForm.findOne({ number }).lean<RecommendationFormRow>()) ?? undefined
}
