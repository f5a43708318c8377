import { refusal } from '@shared/kernel/why'
import { type RecommendationFormStatus, recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Progress, type Step } from './progress'

const path = 'modules/recommendation-form/pages/show/index'
const next: Record<RecommendationFormStatus, string> = {
  draft: '填写自我鉴定并上传证件照，保存送审', pending: '学校正在审核', approved: '已审核通过，可以打印和下载', rejected: '请按学校的说明修改后重新送审',
}
// Nobody must have a form: an unwritten one is offered, and never stands before what waits.
const state: Record<RecommendationFormStatus, Step['state']> = { draft: 'todo', pending: 'now', approved: 'done', rejected: 'problem' }

/** 推荐表. */
export function formStep({ form: { status, since }, source }: Progress): Step {
  const { label, turn } = recommendationFormWorkflow.states[status]
  const why = status === 'draft' && source.status === 'unconfirmed' ? refusal('source_info_not_submitted') : undefined
  return { key: 'recommendation_form', label: '推荐表', state: state[status], status: label, turn: state[status] === 'todo' ? undefined : turn, since: since?.toISOString(), next: next[status], path, why }
}
