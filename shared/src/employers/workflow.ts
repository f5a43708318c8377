import { defineWorkflow } from '../kernel/workflow'

/** R-ACC-8: an employer's standing with the platform. `employers.approved` follows it: true in `approved` only. */
export const employerRegistrationWorkflow = defineWorkflow({
  name: 'employer-registration', label: '单位入驻', initial: 'pending', alsoInitial: ['approved'],
  states: {
    pending: { label: '待平台审核', tone: 'wait', turn: 'admin' },
    approved: { label: '已通过', tone: 'ok' },
    rejected: { label: '未通过', tone: 'bad', turn: 'employer' },
    suspended: { label: '已暂停', tone: 'bad', turn: 'admin' },
  },
  needs: {},
  actions: {
    approve: { label: '通过', from: ['pending'], to: 'approved', by: ['admin'], notice: 'review_result' },
    reject: { label: '不通过', from: ['pending'], to: 'rejected', by: ['admin'], notice: 'review_result' },
    // Name, code, nature or licence changed: looked at again, and not approved meanwhile only when it never was.
    resubmit: { label: '修改后重新提交', from: ['rejected', 'pending'], to: 'pending', by: ['employer'] },
    suspend: { label: '暂停资格', from: ['approved'], to: 'suspended', by: ['admin'], notice: 'review_result' },
    restore: { label: '恢复资格', from: ['suspended'], to: 'approved', by: ['admin'], notice: 'review_result' },
  },
})
export type EmployerRegistrationStatus = keyof typeof employerRegistrationWorkflow.states
