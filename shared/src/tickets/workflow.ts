import { defineWorkflow } from '../kernel/workflow'

/**
 * R-FAIR-2: one student's place at one event. Entering is not a state: a check-in is one compare-and-set on `admission` and a row in `scans` (R-FAIR-4).
 * An event that is cancelled leaves its tickets as they are: whoever shows one reads the event's state.
 */
export const ticketWorkflow = defineWorkflow({
  name: 'fair-ticket', label: '活动报名', initial: 'held', alsoInitial: ['waiting'],
  states: {
    held: { label: '已报名', tone: 'ok', active: true },
    waiting: { label: '候补中', tone: 'wait', active: true },
    cancelled: { label: '已取消', tone: 'off', final: true },
    revoked: { label: '已作废', tone: 'bad' },
  },
  needs: { notOver: 'event_over', notUsed: 'ticket_used' },
  actions: {
    promote: { label: '候补成功', from: ['waiting'], to: 'held', by: ['system'], notice: 'event_change' },
    cancel: { label: '取消报名', from: ['held', 'waiting'], to: 'cancelled', by: ['student'], needs: ['notOver', 'notUsed'] },
    revoke: { label: '作废', from: ['held', 'waiting'], to: 'revoked', by: ['reviewer', 'employer'], notice: 'event_change' },
    // The place is gone: a revocation made by mistake is mended by letting the student register again.
    pardon: { label: '撤销作废', from: ['revoked'], to: 'cancelled', by: ['reviewer', 'employer'], needs: ['notOver'], notice: 'event_change' },
  },
})
export type TicketStatus = keyof typeof ticketWorkflow.states
