import { defineWorkflow } from '../kernel/workflow'

/** R-JOB-3: one application of a student for a job. 邀面试 is a word of the employer's; the interview itself is its own record. */
export const applicationWorkflow = defineWorkflow({
  name: 'application', label: '职位申请', initial: 'submitted',
  states: {
    submitted: { label: '已投递', tone: 'wait', turn: 'employer' },
    viewed: { label: '已查看', tone: 'info', turn: 'employer' },
    interview: { label: '邀面试', tone: 'info', turn: 'employer' },
    offered: { label: '录用意向', tone: 'ok', final: true },
    unfit: { label: '不合适', tone: 'off' },
    withdrawn: { label: '已撤回', tone: 'off', final: true },
  },
  needs: { employerApproved: 'employer_not_approved' },
  actions: {
    view: { label: '查看', record: '查看简历', from: ['submitted'], to: 'viewed', by: ['employer'], needs: ['employerApproved'] },
    // A 不合适 said by mistake is mended by inviting after all: the student cannot apply a second time.
    inviteToInterview: { label: '邀面试', from: ['submitted', 'viewed', 'unfit'], to: 'interview', by: ['employer'], needs: ['employerApproved'], notice: 'application_result' },
    offer: { label: '录用意向', from: ['viewed', 'interview'], to: 'offered', by: ['employer'], needs: ['employerApproved'], notice: 'application_result' },
    turnDown: { label: '不合适', from: ['submitted', 'viewed', 'interview'], to: 'unfit', by: ['employer'], needs: ['employerApproved'], notice: 'application_result' },
    withdraw: { label: '撤回申请', from: ['submitted', 'viewed', 'interview'], to: 'withdrawn', by: ['student'] },
  },
})
export type ApplicationStatus = keyof typeof applicationWorkflow.states
