import { defineWorkflow } from '../kernel/workflow'

/** R-INT-2: what one side of a chat reports to the student's school. Stopping the conversation is the school's word. */
export const chatReportWorkflow = defineWorkflow({
  name: 'chat-report', label: '聊天举报', initial: 'open',
  states: {
    open: { label: '待处理', tone: 'wait', active: true },
    stopped: { label: '已停用对话', tone: 'bad', final: true },
    dismissed: { label: '未发现问题', tone: 'off', final: true },
  },
  needs: {},
  actions: {
    stop: { label: '停用对话', from: ['open'], to: 'stopped', by: ['reviewer'] },
    dismiss: { label: '没有问题', from: ['open'], to: 'dismissed', by: ['reviewer'] },
  },
})
export type ChatReportStatus = keyof typeof chatReportWorkflow.states
