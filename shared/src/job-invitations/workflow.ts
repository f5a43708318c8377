import { defineWorkflow } from '../kernel/workflow'

/** R-JOB-4: an employer invites a student to apply for a job. The clock decides its expiry at the moment of acting. Accepting is applying. */
export const jobInvitationWorkflow = defineWorkflow({
  name: 'job-invitation', label: '职位邀请', initial: 'open',
  states: {
    open: { label: '待回应', tone: 'wait', turn: 'student' },
    applied: { label: '已投递', tone: 'ok', final: true },
    declined: { label: '已婉拒', tone: 'off', final: true },
    expired: { label: '已过期', tone: 'off', final: true },
    withdrawn: { label: '已撤回', tone: 'off', final: true },
  },
  needs: { withinValidity: 'job_invitation_expired', pastValidity: 'illegal_transition' },
  actions: {
    apply: { label: '接受并投递', from: ['open'], to: 'applied', by: ['student'], needs: ['withinValidity'] },
    decline: { label: '婉拒', from: ['open'], to: 'declined', by: ['student'], needs: ['withinValidity'] },
    withdraw: { label: '撤回邀请', from: ['open'], to: 'withdrawn', by: ['employer'], needs: ['withinValidity'] },
    expire: { label: '过期', from: ['open'], to: 'expired', by: ['system'], needs: ['pastValidity'] },
  },
})
export type JobInvitationStatus = keyof typeof jobInvitationWorkflow.states
