import { type RecommendationFormStatus } from '@shared/recommendation-form/workflow'
import { type Types } from 'mongoose'
import { RecommendationForm, type RecommendationFormRow } from '../model'

/** Where a student's form stands, for the progress card; `since` when that began. Never begun: draft. */
export async function getFormState(studentId: Types.ObjectId | string): Promise<{ status: RecommendationFormStatus; since?: Date }> {
  const row = await RecommendationForm.findOne({ studentId }, { status: 1, updatedAt: 1 }).lean<Pick<RecommendationFormRow, 'status' | 'updatedAt'>>()
  return row ? { status: row.status as RecommendationFormStatus, since: row.updatedAt } : { status: 'draft' }
}
