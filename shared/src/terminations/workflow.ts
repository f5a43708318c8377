import { defineWorkflow } from '../kernel/workflow'

/**
 * R-TERM-1 … R-TERM-3: a request to end a destination. Online: either side starts, both agree, then the school. Offline and other: straight to the school.
 * A refusal by the other side is a state with ways out: ask again, let the school mediate, or withdraw; the school cannot end an online agreement that one side holds to.
 */
export const terminationWorkflow = defineWorkflow({
  name: 'termination', label: '解约及去向解除', initial: 'in_review', alsoInitial: ['awaiting_employer', 'awaiting_student'],
  states: {
    awaiting_employer: { label: '待单位同意', tone: 'wait', turn: 'employer', active: true },
    awaiting_student: { label: '待学生同意', tone: 'wait', turn: 'student', active: true },
    refused_by_employer: { label: '单位不同意解约', tone: 'bad', turn: 'student', active: true },
    refused_by_student: { label: '学生不同意解约', tone: 'bad', turn: 'employer', active: true },
    mediation: { label: '待学校协调', tone: 'wait', turn: 'reviewer', active: true },
    in_review: { label: '待学校审核', tone: 'wait', turn: 'reviewer', active: true },
    approved: { label: '已解除', tone: 'ok', final: true },
    rejected: { label: '学校未同意解除', tone: 'bad', final: true },
    withdrawn: { label: '已撤回', tone: 'off', final: true },
  },
  needs: {
    isRequester: 'termination_not_yours',
    startedByStudent: 'illegal_transition',
    startedByEmployer: 'illegal_transition',
    employerApproved: 'employer_not_approved',
    destinationStands: 'destination_not_terminable',
  },
  choosing: ['startedByStudent', 'startedByEmployer'],
  actions: {
    employerAgree: { label: '同意解约', from: ['awaiting_employer', 'refused_by_employer'], to: 'in_review', by: ['employer'], needs: ['employerApproved'], notice: 'termination' },
    employerRefuse: { label: '不同意解约', from: ['awaiting_employer'], to: 'refused_by_employer', by: ['employer'], needs: ['employerApproved'], notice: 'termination' },
    studentAgree: { label: '同意解约', from: ['awaiting_student', 'refused_by_student'], to: 'in_review', by: ['student'], notice: 'termination' },
    studentRefuse: { label: '不同意解约', from: ['awaiting_student'], to: 'refused_by_student', by: ['student'], notice: 'termination' },
    askEmployerAgain: { label: '说明情况，再次申请', from: ['refused_by_employer'], to: 'awaiting_employer', by: ['student'], notice: 'termination' },
    askStudentAgain: { label: '说明情况，再次申请', from: ['refused_by_student'], to: 'awaiting_student', by: ['employer'], needs: ['employerApproved'], notice: 'termination' },
    askSchool: { label: '申请学校协调', from: ['refused_by_employer', 'refused_by_student'], to: 'mediation', by: ['student', 'employer'], needs: ['isRequester'], notice: 'termination' },
    referToEmployer: { label: '转请单位重新考虑', from: ['mediation'], to: 'awaiting_employer', by: ['reviewer'], needs: ['startedByStudent'], notice: 'termination' },
    referToStudent: { label: '转请学生重新考虑', from: ['mediation'], to: 'awaiting_student', by: ['reviewer'], needs: ['startedByEmployer'], notice: 'termination' },
    withdraw: { label: '撤回申请', from: ['awaiting_employer', 'awaiting_student', 'refused_by_employer', 'refused_by_student', 'mediation', 'in_review'], to: 'withdrawn', by: ['student', 'employer'], needs: ['isRequester'], notice: 'termination' },
    approve: { label: '同意解除', from: ['in_review'], to: 'approved', by: ['reviewer'], needs: ['destinationStands'], notice: 'termination' },
    reject: { label: '不同意解除', from: ['in_review', 'mediation'], to: 'rejected', by: ['reviewer'], notice: 'termination' },
  },
})
export type TerminationStatus = keyof typeof terminationWorkflow.states
