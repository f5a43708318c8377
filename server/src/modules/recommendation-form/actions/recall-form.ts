import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { takeBackUploads } from '../../uploads/actions/take-back-uploads'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formScope } from '../policy'
import { findMyForm } from './find-my-form'

/** 撤回修改, until the school decided; it reads the form and its photo no more. @throws AppError not_found, illegal_transition, stale_version */
export async function recallForm(actor: Actor, version: number): Promise<RecommendationFormRow> {
  const row = await findMyForm(actor)
  if (!row) throw new AppError('not_found')
  return inTransaction(async () => {
    const recalled = await transition({ model: RecommendationForm, workflow: recommendationFormWorkflow, id: row._id, action: 'recall', actor, scope: formScope(actor), expectVersion: version })
    const ids = recalled.draft.photoId ? [recalled.draft.photoId] : []
    const but = recalled.decided?.photoId ? [recalled.decided.photoId] : []
    await takeBackUploads({ ids, but, studentId: row.studentId, purpose: 'photo', subject: { kind: recommendationFormWorkflow.name, id: row._id } })
    return recalled
  })
}
