import { defineWorkflow } from '../kernel/workflow'

/**
 * R-FAIR-1: 招聘会 or 宣讲会. The clock decides the registration window at the moment of registering (fairs/why-not-register); `open` and `closed` only
 * write down what the clock says already, so a changed event is `published` again. Whoever holds a ticket of a changed or cancelled one is told by the worker.
 */
export const fairWorkflow = defineWorkflow({
  name: 'fair', label: '招聘会与宣讲会', initial: 'draft',
  states: {
    draft: { label: '草稿', tone: 'off' },
    published: { label: '已发布', tone: 'info' },
    open: { label: '报名中', tone: 'ok' },
    closed: { label: '已结束', tone: 'off', final: true },
    cancelled: { label: '已取消', tone: 'bad', final: true },
  },
  needs: { complete: 'event_incomplete', organiserApproved: 'employer_not_approved', windowBegun: 'event_registration_not_begun', over: 'illegal_transition', notOver: 'event_over', notBegun: 'event_fixed' },
  actions: {
    publish: { label: '发布', from: ['draft'], to: 'published', by: ['reviewer', 'employer'], needs: ['organiserApproved', 'complete', 'notOver'] },
    revise: { label: '修改', from: ['published', 'open'], to: 'published', by: ['reviewer', 'employer'], needs: ['organiserApproved', 'notBegun', 'complete'] },
    open: { label: '开放报名', from: ['published'], to: 'open', by: ['system'], needs: ['windowBegun', 'notOver'] },
    close: { label: '结束', from: ['published', 'open'], to: 'closed', by: ['system'], needs: ['over'] },
    cancel: { label: '取消活动', from: ['draft', 'published', 'open'], to: 'cancelled', by: ['reviewer', 'employer'], needs: ['notOver'] },
  },
})
export type FairStatus = keyof typeof fairWorkflow.states
