import { defineWorkflow } from '../kernel/workflow'

/** R-OTH-1, R-OTH-2, R-TERM-1: a destination without an agreement. Editable until reviewed; a termination brings it back to 未确认. One record a student. */
export const otherDestinationWorkflow = defineWorkflow({
  name: 'other-destination', label: '其他去向登记', initial: 'unconfirmed',
  states: {
    unconfirmed: { label: '未确认', tone: 'off', turn: 'student' },
    pending: { label: '待审核', tone: 'wait', turn: 'reviewer', active: true },
    approved: { label: '审核通过', tone: 'ok', active: true },
    rejected: { label: '审核不通过', tone: 'bad', turn: 'student' },
  },
  needs: {
    noOtherActiveDestination: 'destination_active',
    withinRegistration: 'registration_closed',
    fieldsComplete: 'other_fields_invalid',
    proofsComplete: 'proof_required',
    correctionApproved: 'other_not_approved',
    terminationApproved: 'destination_not_terminable',
  },
  actions: {
    submit: { label: '保存并送审', from: ['unconfirmed', 'pending', 'rejected'], to: 'pending', by: ['student'], needs: ['noOtherActiveDestination', 'withinRegistration', 'fieldsComplete', 'proofsComplete'] },
    recall: { label: '撤回送审', from: ['pending'], to: 'unconfirmed', by: ['student'] },
    approve: { label: '审核通过', from: ['pending'], to: 'approved', by: ['reviewer'], notice: 'review_result' },
    reject: { label: '审核不通过', from: ['pending'], to: 'rejected', by: ['reviewer'], notice: 'review_result' },
    correct: { label: '信息更正', from: ['approved'], to: 'approved', by: ['reviewer'], needs: ['correctionApproved'], with: 'correction' },
    release: { label: '解除', from: ['approved'], to: 'unconfirmed', by: ['reviewer'], needs: ['terminationApproved'], with: 'termination' },
  },
})
export type OtherDestinationStatus = keyof typeof otherDestinationWorkflow.states
