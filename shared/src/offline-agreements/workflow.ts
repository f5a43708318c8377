import { defineWorkflow } from '../kernel/workflow'

/**
 * R-OFF-1 … R-OFF-3: an agreement that the student enters, stamps on paper and uploads.
 * From 保存并生成 on it holds the student's place and its data are fixed (R-OFF-2). With two-stage review the school reads the data before the paper is stamped.
 */
export const offlineAgreementWorkflow = defineWorkflow({
  name: 'offline-agreement', label: '线下签约协议', initial: 'draft',
  states: {
    draft: { label: '未提交', tone: 'off', turn: 'student' },
    data_review: { label: '待学校审核信息', tone: 'wait', turn: 'reviewer', active: true },
    awaiting_upload: { label: '待上传', tone: 'wait', turn: 'student', active: true },
    in_review: { label: '待学校审核', tone: 'wait', turn: 'reviewer', active: true },
    in_force: { label: '已生效', tone: 'ok', active: true },
    rejected: { label: '审核不通过', tone: 'bad', turn: 'student' },
    discarded: { label: '已删除', tone: 'off', final: true },
    terminated: { label: '已解除', tone: 'off', final: true },
  },
  needs: {
    noOtherActiveDestination: 'destination_active',
    withinRegistration: 'registration_closed',
    preflightPassed: 'offline_preflight_failed',
    oneStageReview: 'offline_two_stage',
    twoStageReview: 'offline_one_stage',
    stampedCopyUploaded: 'stamped_copy_missing',
    stampRejected: 'offline_stamp_not_rejected',
    noOpenTermination: 'termination_open',
    terminationApproved: 'destination_not_terminable',
  },
  // The school's setting chooses one of the two ways to generate.
  choosing: ['oneStageReview', 'twoStageReview'],
  actions: {
    // The push is the reminder of a stamped copy that is still missing a week later.
    generate: { label: '保存并生成协议书', from: ['draft'], to: 'awaiting_upload', by: ['student'], needs: ['noOtherActiveDestination', 'withinRegistration', 'oneStageReview', 'preflightPassed'], notice: 'registration_reminder' },
    generateForReview: { label: '保存并生成协议书', from: ['draft'], to: 'data_review', by: ['student'], needs: ['noOtherActiveDestination', 'withinRegistration', 'twoStageReview', 'preflightPassed'], notice: 'registration_reminder' },
    approveData: { label: '信息审核通过', from: ['data_review'], to: 'awaiting_upload', by: ['reviewer'], needs: ['noOpenTermination'], notice: 'review_result' },
    submit: { label: '保存并提交审核', from: ['awaiting_upload'], to: 'in_review', by: ['student'], needs: ['noOpenTermination', 'stampedCopyUploaded'] },
    // The stamped copy only; the data stay.
    recall: { label: '撤回，重新上传', from: ['in_review'], to: 'awaiting_upload', by: ['student'], needs: ['noOpenTermination'] },
    approve: { label: '审核通过', from: ['in_review'], to: 'in_force', by: ['reviewer'], needs: ['noOpenTermination'], notice: 'review_result' },
    reject: { label: '审核不通过', from: ['data_review', 'in_review'], to: 'rejected', by: ['reviewer'], needs: ['noOpenTermination'], notice: 'review_result' },
    // 再次提交: the paper was at fault, the data were not; or the data change and a new paper is made.
    reupload: { label: '重新上传盖章件', from: ['rejected'], to: 'awaiting_upload', by: ['student'], needs: ['stampRejected', 'noOtherActiveDestination'] },
    reopen: { label: '修改后再次提交', from: ['rejected'], to: 'draft', by: ['student'] },
    discard: { label: '删除草稿', from: ['draft'], to: 'discarded', by: ['student'] },
    terminate: { label: '解除', from: ['data_review', 'awaiting_upload', 'in_review', 'in_force'], to: 'terminated', by: ['reviewer'], needs: ['terminationApproved'], with: 'termination' },
  },
})
export type OfflineAgreementStatus = keyof typeof offlineAgreementWorkflow.states
