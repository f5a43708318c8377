import { defineWorkflow } from '../kernel/workflow'

/** R-SRC-4. One open correction per record; the record changes when the school agrees. */
export const correctionWorkflow = defineWorkflow({
  name: 'correction', label: '信息纠错', initial: 'pending',
  states: {
    pending: { label: '待审核', tone: 'wait', turn: 'reviewer' },
    approved: { label: '已更正', tone: 'ok', final: true },
    rejected: { label: '未同意更正', tone: 'bad', final: true },
    withdrawn: { label: '已撤回', tone: 'off', final: true },
  },
  needs: {},
  actions: {
    approve: { label: '同意更正', from: ['pending'], to: 'approved', by: ['reviewer'], notice: 'review_result' },
    reject: { label: '不同意', from: ['pending'], to: 'rejected', by: ['reviewer'], notice: 'review_result' },
    withdraw: { label: '撤回申请', from: ['pending'], to: 'withdrawn', by: ['student'] },
  },
})
export type CorrectionStatus = keyof typeof correctionWorkflow.states
