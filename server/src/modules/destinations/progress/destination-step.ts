import { refusal } from '@shared/kernel/why'
import { destinationPath } from '../actions/destination-path'
import { destinationWorkflows } from '../actions/destination-workflows'
import { type Progress, type Step } from './progress'

/** Where it stands when a destination holds the place. Whatever is not named waits for the school or the student before it counts. */
const registered: readonly string[] = ['in_force', 'approved']

/** 去向登记. */
export function destinationStep({ destination, deadline, closed }: Progress): Step {
  const base = { key: 'destination', label: '去向登记', deadline } as const
  const why = closed ? refusal('registration_closed') : undefined
  if (destination?.kind === 'other' && !destination.active) {
    const rejected = destination.status === 'rejected'
    return { ...base, state: rejected ? 'problem' : 'now', status: rejected ? '审核不通过' : '未确认', turn: 'student', since: destination.updatedAt.toISOString(), next: rejected ? '请按学校的说明修改后重新送审' : '请填写去向信息并保存送审；已签约的不用填写', path: destinationPath(destination), why }
  }
  if (!destination?.active || destination.status === 'amended') return { ...base, state: 'todo', status: '未登记', next: '签约并经学校审核后自动登记；不签协议的请登记其他去向', why }
  const common = { ...base, since: destination.updatedAt.toISOString(), path: destinationPath(destination) }
  if (registered.includes(destination.status)) return { ...common, state: 'done', status: '已登记', next: destination.kind === 'other' ? '去向已登记，有误可申请信息纠错' : '去向已登记，可以下载三方协议书' }
  const { label, turn } = destinationWorkflows[destination.kind].states[destination.status] ?? { label: destination.status, turn: undefined }
  // The signing step says who is waited for on paper; said here too, it would be the same thing twice.
  if (destination.kind === 'offline') return { ...common, state: 'todo', status: '未登记', next: turn === 'reviewer' ? '学校审核通过后自动登记' : '上传盖章的协议书并经学校审核后自动登记' }
  return { ...common, state: 'now', status: label, turn, next: '等待学校审核' }
}
