import { defineWorkflow } from '../kernel/workflow'

/** R-REC-1, R-REC-2. Nothing changes after approval unless the school opens it again. One record a student. */
export const recommendationFormWorkflow = defineWorkflow({
  name: 'recommendation-form', label: '推荐表申请', initial: 'draft',
  states: {
    draft: { label: '未提交', tone: 'off', turn: 'student' },
    pending: { label: '待审核', tone: 'wait', turn: 'reviewer' },
    approved: { label: '审核通过', tone: 'ok' },
    rejected: { label: '审核不通过', tone: 'bad', turn: 'student' },
  },
  needs: { sourceInfoSubmitted: 'source_info_not_submitted', complete: 'form_incomplete' },
  actions: {
    submit: { label: '保存并送审', from: ['draft', 'rejected'], to: 'pending', by: ['student'], needs: ['sourceInfoSubmitted', 'complete'] },
    recall: { label: '撤回修改', from: ['pending'], to: 'draft', by: ['student'] },
    approve: { label: '审核通过', from: ['pending'], to: 'approved', by: ['reviewer'], notice: 'review_result' },
    reject: { label: '退回修改', from: ['pending'], to: 'rejected', by: ['reviewer'], notice: 'review_result' },
    reopen: { label: '退回重填', from: ['approved'], to: 'draft', by: ['reviewer'], notice: 'review_result' },
  },
})
export type RecommendationFormStatus = keyof typeof recommendationFormWorkflow.states
