import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formScope } from '../policy'
import { beginMyForm } from './find-my-form'

/** 撤回修改, until the school decided. @throws AppError illegal_transition, stale_version */
export async function recallForm(actor: Actor, version: number): Promise<RecommendationFormRow> {
  const { _id } = await beginMyForm(actor)
  return transition({ model: RecommendationForm, workflow: recommendationFormWorkflow, id: _id, action: 'recall', actor, scope: formScope(actor), expectVersion: version })
}
