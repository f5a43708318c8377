import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { blankForm } from './blank-form'
import { type RecommendationFormRow } from './model'

/** A form as it would be stored, for a page that shows one before it is. */
export async function imagineForm(studentId: string): Promise<RecommendationFormRow> {
  const at = clock.now()
  return { ...await blankForm(studentId), _id: new Types.ObjectId(), status: recommendationFormWorkflow.initial, version: 1, historySeq: 0, historyHash: '', createdAt: at, updatedAt: at }
}
