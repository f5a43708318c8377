import { type SourceInfoStatus, sourceInfoWorkflow } from '@shared/source-info/workflow'
import { type Progress, type Step } from './progress'

const path = 'modules/source-info/pages/view/index'
const next: Record<SourceInfoStatus, string> = {
  unconfirmed: '请核对生源信息并保存送审', pending: '学校正在审核，审核前可以修改后重新送审', approved: '已审核通过，如有变化可申请信息纠错', rejected: '请按学校的说明修改后重新送审',
}
const state: Record<SourceInfoStatus, Step['state']> = { unconfirmed: 'now', pending: 'now', approved: 'done', rejected: 'problem' }

/** 生源信息. */
export function sourceStep({ source: { status, since }, deadline }: Progress): Step {
  const { label, turn } = sourceInfoWorkflow.states[status]
  return { key: 'source_info', label: '生源信息', state: state[status], status: label, turn, since: since?.toISOString(), deadline, next: next[status], path }
}
