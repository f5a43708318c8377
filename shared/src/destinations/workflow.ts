import { defineWorkflow } from '../kernel/workflow'

/**
 * R-SIGN-8, R-SIGN-9, R-TERM-3: an online agreement, which is itself the student's destination record.
 * `active` states hold the student's one place; a rejected or re-offered agreement does not.
 */
export const onlineAgreementWorkflow = defineWorkflow({
  name: 'online-agreement', label: '线上签约协议', initial: 'in_review',
  states: {
    in_review: { label: '待学校审核', tone: 'wait', turn: 'reviewer', active: true },
    amended: { label: '待学生确认', tone: 'wait', turn: 'student', active: true },
    in_force: { label: '已生效', tone: 'ok', active: true },
    rejected: { label: '审核不通过', tone: 'bad', turn: 'employer' },
    reoffered: { label: '待学生重新确认', tone: 'wait', turn: 'student' },
    refused: { label: '学生不同意修改', tone: 'off', final: true },
    terminated: { label: '已解除', tone: 'off', final: true },
  },
  needs: {
    noOtherActiveDestination: 'destination_active',
    employerApproved: 'employer_not_approved',
    countdownServed: 'consent_countdown_not_served',
    terminationApproved: 'destination_not_terminable',
  },
  actions: {
    amend: { label: '修改协议', from: ['in_review', 'amended'], to: 'amended', by: ['employer'], needs: ['employerApproved'], notice: 'agreement_amended' },
    reoffer: { label: '修改后重新发出', from: ['rejected', 'reoffered'], to: 'reoffered', by: ['employer'], needs: ['employerApproved'], notice: 'agreement_amended' },
    // The countdown begins here; nothing changes yet.
    consentAmendment: { label: '同意修改', record: '阅读签约提示', from: ['amended'], to: 'amended', by: ['student'] },
    consentReoffer: { label: '同意修改', record: '阅读签约提示', from: ['reoffered'], to: 'reoffered', by: ['student'], needs: ['noOtherActiveDestination'] },
    confirm: { label: '现在签约', from: ['amended', 'reoffered'], to: 'in_review', by: ['student'], needs: ['noOtherActiveDestination', 'employerApproved', 'countdownServed'], notice: 'signing_result' },
    refuse: { label: '不同意修改', from: ['amended', 'reoffered'], to: 'refused', by: ['student'], notice: 'signing_result' },
    approve: { label: '审核通过', from: ['in_review'], to: 'in_force', by: ['reviewer'], notice: 'signing_result' },
    reject: { label: '审核不通过', from: ['in_review'], to: 'rejected', by: ['reviewer'], notice: 'signing_result' },
    terminate: { label: '解除', from: ['in_force'], to: 'terminated', by: ['reviewer'], needs: ['terminationApproved'], with: 'termination' },
  },
})
export type OnlineAgreementStatus = keyof typeof onlineAgreementWorkflow.states
