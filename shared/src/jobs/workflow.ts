import { defineWorkflow } from '../kernel/workflow'

/** R-JOB-1: an advert. Past its deadline it is not applied to, whatever its state says: the clock decides. A closed one is copied, not opened again. */
export const jobWorkflow = defineWorkflow({
  name: 'job', label: '职位', initial: 'draft',
  states: {
    draft: { label: '草稿', tone: 'info', turn: 'employer' },
    published: { label: '招聘中', tone: 'ok' },
    closed: { label: '已关闭', tone: 'off', final: true },
    deleted: { label: '已删除', tone: 'off', final: true },
  },
  needs: { employerApproved: 'employer_not_approved', jobComplete: 'job_incomplete', deadlineAhead: 'job_deadline_past' },
  actions: {
    publish: { label: '发布', from: ['draft'], to: 'published', by: ['employer'], needs: ['employerApproved', 'jobComplete', 'deadlineAhead'] },
    // What was advertised stays recognisable: published jobs change by a new version.
    revise: { label: '修改', from: ['published'], to: 'published', by: ['employer'], needs: ['employerApproved', 'jobComplete', 'deadlineAhead'] },
    close: { label: '关闭', from: ['published'], to: 'closed', by: ['employer'] },
    // The platform takes an advert down, with a reason.
    takeDown: { label: '下架', from: ['published'], to: 'closed', by: ['admin'], notice: 'review_result' },
    discard: { label: '删除草稿', from: ['draft'], to: 'deleted', by: ['employer'] },
  },
})
export type JobStatus = keyof typeof jobWorkflow.states
