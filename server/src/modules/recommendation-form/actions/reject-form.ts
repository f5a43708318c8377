import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formNotices } from '../notices'
import { formScope } from '../policy'

/** 退回修改 of a form that waits, 退回重填 of an approved one (R-REC-2), with a reason. @throws AppError not_found, illegal_transition, stale_version */
export function rejectForm(actor: Actor, id: string, input: { version: number; reason: string }, action: 'reject' | 'reopen' = 'reject'): Promise<RecommendationFormRow> {
  return transition({
    model: RecommendationForm, workflow: recommendationFormWorkflow, id, action, actor, scope: formScope(actor), expectVersion: input.version, reason: input.reason,
    set: (row) => ({ reason: input.reason, decided: row.content, draft: row.content, decidedAt: clock.now() }), notices: formNotices,
  })
}
