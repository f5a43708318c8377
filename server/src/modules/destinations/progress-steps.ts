import { type OnlineAgreementStatus, onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type destinationsContract } from '@shared/destinations/contract'
import { sourceInfoWorkflow, type SourceInfoStatus } from '@shared/source-info/workflow'
import { type z } from 'zod'
import { type InvitationRow } from '../signing/actions/get-invitation'
import { type DestinationRow } from './model'

export type Step = z.output<(typeof destinationsContract)['progress']['response']>['steps'][number]
export interface Progress { source: { status: SourceInfoStatus; since?: Date }; invitations: InvitationRow[]; destination?: DestinationRow; deadline: string }

const sourcePath = 'modules/source-info/pages/view/index'
const sourceNext: Record<SourceInfoStatus, string> = {
  unconfirmed: '请核对生源信息并保存送审', pending: '学校正在审核，审核前可以修改后重新送审', approved: '已审核通过，如有变化可申请信息纠错', rejected: '请按学校的说明修改后重新送审',
}
const sourceState: Record<SourceInfoStatus, Step['state']> = { unconfirmed: 'now', pending: 'now', approved: 'done', rejected: 'problem' }

/** R-DST-1: the steps of 我的办理进度, each with its state, whose turn it is, since when, until when and what comes next. */
export function progressSteps(progress: Progress): Step[] {
  return [sourceStep(progress), formStep(), signingStep(progress), destinationStep(progress)]
}

function sourceStep({ source: { status, since }, deadline }: Progress): Step {
  const { label, turn } = sourceInfoWorkflow.states[status]
  return { key: 'source_info', label: '生源信息', state: sourceState[status], status: label, turn, since: since?.toISOString(), deadline, next: sourceNext[status], path: sourcePath }
}

const formStep = (): Step => ({ key: 'recommendation_form', label: '推荐表', state: 'later', status: '即将开放', next: '推荐表申请即将开放，现在不需要办理' })

const signingOf: Record<OnlineAgreementStatus, { state: Step['state']; next: string }> = {
  in_review: { state: 'done', next: '双方已签约，协议已提交学校' },
  in_force: { state: 'done', next: '签约已完成，可以下载三方协议书' },
  amended: { state: 'now', next: '用人单位修改了协议，请核对后确认或拒绝' },
  reoffered: { state: 'now', next: '用人单位修改后重新发出协议，请核对后确认或拒绝' },
  rejected: { state: 'problem', next: '学校审核不通过：可等用人单位修改后重新签约，也可与其他单位签约' },
  refused: { state: 'now', next: '协议已终止，可以与其他单位签约' },
  terminated: { state: 'now', next: '协议已解除，可以重新签约或登记去向' },
}

function signingStep({ destination, invitations, deadline }: Progress): Step {
  const base = { key: 'signing', label: '签约', deadline } as const
  const [first] = invitations
  // Another invitation is the way on after a rejected or ended agreement; one that the employer re-offers waits for the student itself.
  if (first && !destination?.active && destination?.status !== 'reoffered') {
    const rejected = destination?.status === 'rejected' ? '协议审核不通过 · ' : ''
    return { ...base, deadline: first.validUntil.toISOString(), state: 'now', status: `${rejected}${invitations.length} 份邀请待应约`, turn: 'student', since: first.createdAt.toISOString(), next: '请在有效期内查看邀请函并答复', path: invitationPath(first) }
  }
  if (!destination || destination.status === 'refused') {
    return { ...base, state: 'now', status: '尚未签约', turn: 'employer', next: '等待用人单位发出签约邀请', path: 'pages/sign/index' }
  }
  const status = destination.status as OnlineAgreementStatus
  const { label, turn } = onlineAgreementWorkflow.states[status]
  const { state, next } = signingOf[status]
  return { ...base, state, status: state === 'done' ? '已签约' : label, turn: state === 'done' ? undefined : turn, since: destination.updatedAt.toISOString(), next, path: agreementPath(destination) }
}

function destinationStep({ destination, deadline }: Progress): Step {
  const base = { key: 'destination', label: '去向登记', deadline } as const
  if (!destination?.active || destination.status === 'amended') return { ...base, state: 'todo', status: '未登记', next: '签约并经学校审核后自动登记，不需要重复填写' }
  const common = { ...base, since: destination.updatedAt.toISOString(), path: agreementPath(destination) }
  if (destination.status === 'in_force') return { ...common, state: 'done', status: '已登记', next: '去向已登记，可以下载三方协议书' }
  return { ...common, state: 'now', status: '待学校审核', turn: 'reviewer', next: '等待学校审核协议' }
}

const invitationPath = (row: InvitationRow): string => `modules/signing/pages/invitation/index?id=${row._id.toString()}`
const agreementPath = (row: DestinationRow): string => `modules/signing/pages/agreement/index?id=${row._id.toString()}`
