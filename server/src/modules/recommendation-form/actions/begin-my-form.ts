import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { blankForm } from '../blank-form'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { findMyForm } from './find-my-form'

/** The student's form, begun when there is none: two requests at once begin one. @throws AppError forbidden */
export async function beginMyForm(actor: Actor): Promise<RecommendationFormRow> {
  const found = await findMyForm(actor)
  if (found) return found
  try {
    return await openRecord<RecommendationFormRow>({ model: RecommendationForm, workflow: recommendationFormWorkflow, actor, fields: await blankForm(actor.studentId ?? '') })
  } catch (error) {
    const theirs = isDuplicateKey(error, 'studentId') ? await findMyForm(actor) : undefined
    if (!theirs) throw error
    return theirs
  }
}
