import { defineWorkflow } from '../kernel/workflow'

/** R-SRC-3. A resubmission while waiting is a new version; a decision names the version it read. */
export const sourceInfoWorkflow = defineWorkflow({
  name: 'source-info', label: '生源信息核对', initial: 'unconfirmed',
  states: {
    unconfirmed: { label: '未确认', tone: 'off', turn: 'student' },
    pending: { label: '待审核', tone: 'wait', turn: 'reviewer' },
    approved: { label: '审核通过', tone: 'ok', final: true },
    rejected: { label: '审核不通过', tone: 'bad', turn: 'student' },
  },
  needs: {},
  actions: {
    submit: { label: '保存并送审', from: ['unconfirmed', 'pending', 'rejected'], to: 'pending', by: ['student'] },
    approve: { label: '审核通过', from: ['pending'], to: 'approved', by: ['reviewer'], notice: 'review_result' },
    reject: { label: '退回修改', from: ['pending'], to: 'rejected', by: ['reviewer'], notice: 'review_result' },
  },
})
export type SourceInfoStatus = keyof typeof sourceInfoWorkflow.states
