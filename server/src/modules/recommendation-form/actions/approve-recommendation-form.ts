import { defaultOpinion } from '@shared/recommendation-form/sections'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { graduationYear } from '../../destinations/actions/graduation-year'
import { makeAgreementNumber } from '../../destinations/actions/make-agreement-number'
import { getSchool } from '../../schools/actions/get-school'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formNotices } from '../notices'
import { formScope } from '../policy'
import { getForm } from './get-form'

/** 审核通过, with 院系意见 (R-REC-2): the form is frozen, numbered and can be printed. @throws AppError not_found, illegal_transition, stale_version */
export async function approveRecommendationForm(actor: Actor, id: string, input: { version: number; opinion?: string }): Promise<RecommendationFormRow> {
  const seen = await getForm(actor, id)
  const school = await getSchool(seen.schoolId)
  const number = seen.number ?? `TJB-${makeAgreementNumber(graduationYear(seen.student?.graduatesOn), school.code)}`
  return transition({
    model: RecommendationForm, workflow: recommendationFormWorkflow, id, action: 'approve', actor, scope: formScope(actor), expectVersion: input.version,
    set: (row) => ({ number, opinion: input.opinion ?? defaultOpinion, reason: null, decided: row.content, decidedAt: clock.now() }), notices: formNotices,
  })
}
