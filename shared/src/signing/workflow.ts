import { defineWorkflow } from '../kernel/workflow'

/** R-SIGN-1 … R-SIGN-7: a signing invitation (签约邀请函). Expiry is decided by the clock when acting (withinValidity). */
export const invitationWorkflow = defineWorkflow({
  name: 'signing-invitation', label: '签约邀请', initial: 'open',
  states: {
    open: { label: '待应约', tone: 'wait', turn: 'student' },
    accepted: { label: '已应约', tone: 'ok', final: true },
    declined: { label: '已拒绝', tone: 'bad', final: true },
    expired: { label: '已过期', tone: 'off', final: true },
    withdrawn: { label: '已撤回', tone: 'off', final: true },
  },
  needs: {
    withinValidity: 'invitation_expired',
    pastValidity: 'invitation_still_valid',
    noActiveDestination: 'destination_active',
    employerApproved: 'employer_not_approved',
    countdownServed: 'consent_countdown_not_served',
  },
  actions: {
    // The countdown begins here; nothing changes yet.
    consent: { label: '同意签约', record: '阅读签约提示', from: ['open'], to: 'open', by: ['student'], needs: ['withinValidity', 'noActiveDestination'] },
    accept: { label: '现在签约', from: ['open'], to: 'accepted', by: ['student'], needs: ['withinValidity', 'noActiveDestination', 'employerApproved', 'countdownServed'], notice: 'signing_result' },
    decline: { label: '拒绝', from: ['open'], to: 'declined', by: ['student'], needs: ['withinValidity', 'noActiveDestination'], notice: 'signing_result' },
    withdraw: { label: '撤回邀请', from: ['open'], to: 'withdrawn', by: ['employer'], needs: ['withinValidity'], notice: 'signing_result' },
    expire: { label: '过期', from: ['open'], to: 'expired', by: ['system'], needs: ['pastValidity'] },
  },
})
export type InvitationStatus = keyof typeof invitationWorkflow.states
