import { defineWorkflow } from '../kernel/workflow'

/** R-INT-1: one interview of one application. The student answers before it begins; another time asks them again (a new version). */
export const interviewWorkflow = defineWorkflow({
  name: 'interview', label: '面试', initial: 'invited',
  states: {
    invited: { label: '待回应', tone: 'wait', turn: 'student', active: true },
    accepted: { label: '已接受', tone: 'ok', turn: 'employer', active: true },
    declined: { label: '已婉拒', tone: 'off', final: true },
    cancelled: { label: '单位已取消', tone: 'off', final: true },
    unanswered: { label: '未回应', tone: 'off', final: true },
    passed: { label: '面试通过', tone: 'ok', final: true },
    failed: { label: '面试未通过', tone: 'off', final: true },
    absent: { label: '未参加', tone: 'bad', final: true },
  },
  needs: { notBegun: 'interview_over', begun: 'interview_not_begun', employerApproved: 'employer_not_approved' },
  actions: {
    accept: { label: '接受面试', from: ['invited'], to: 'accepted', by: ['student'], needs: ['notBegun'], notice: 'interview_reminder' },
    decline: { label: '婉拒', from: ['invited', 'accepted'], to: 'declined', by: ['student'], needs: ['notBegun'], notice: 'interview_invitation' },
    reschedule: { label: '改期', record: '修改面试安排', from: ['invited', 'accepted'], to: 'invited', by: ['employer'], needs: ['employerApproved', 'notBegun'], notice: 'interview_invitation' },
    cancel: { label: '取消面试', from: ['invited', 'accepted'], to: 'cancelled', by: ['employer'], needs: ['notBegun'], notice: 'interview_invitation' },
    expire: { label: '到时未回应', from: ['invited'], to: 'unanswered', by: ['system'], needs: ['begun'] },
    pass: { label: '面试通过', from: ['accepted'], to: 'passed', by: ['employer'], needs: ['employerApproved', 'begun'], notice: 'interview_result' },
    fail: { label: '面试未通过', from: ['accepted'], to: 'failed', by: ['employer'], needs: ['employerApproved', 'begun'], notice: 'interview_result' },
    markAbsent: { label: '学生未参加', from: ['accepted'], to: 'absent', by: ['employer'], needs: ['employerApproved', 'begun'], notice: 'interview_result' },
  },
})
export type InterviewStatus = keyof typeof interviewWorkflow.states
