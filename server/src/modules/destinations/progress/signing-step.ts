import { type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { type OfflineAgreementStatus } from '@shared/offline-agreements/workflow'
import { type InvitationRow } from '../../signing/actions/get-invitation'
import { destinationPath } from '../actions/destination-path'
import { destinationWorkflows } from '../actions/destination-workflows'
import { type DestinationRow } from '../model'
import { type Progress, type Step } from './progress'

type Say = Partial<Record<string, { state: Step['state']; next: string }>>
const online = {
  in_review: { state: 'done', next: '双方已签约，协议已提交学校' },
  in_force: { state: 'done', next: '签约已完成，可以下载三方协议书' },
  amended: { state: 'now', next: '用人单位修改了协议，请核对后确认或拒绝' },
  reoffered: { state: 'now', next: '用人单位修改后重新发出协议，请核对后确认或拒绝' },
  rejected: { state: 'problem', next: '学校审核不通过：可等用人单位修改后重新签约，也可与其他单位签约' },
  refused: { state: 'now', next: '协议已终止，可以与其他单位签约' },
  terminated: { state: 'now', next: '协议已解除，可以重新签约或登记去向' },
} as const satisfies Record<OnlineAgreementStatus, { state: Step['state']; next: string }>
const offline = {
  draft: { state: 'now', next: '协议书还没有填完，请继续填写' },
  data_review: { state: 'now', next: '学校正在核对协议信息，通过后下载盖章' },
  awaiting_upload: { state: 'now', next: '请下载协议书，双方签字盖章后上传' },
  in_review: { state: 'now', next: '盖章件已提交学校，等待审核' },
  in_force: { state: 'done', next: '签约已完成，可以下载协议书' },
  rejected: { state: 'problem', next: '学校审核不通过：请按说明修改或重新上传后再次提交' },
  discarded: { state: 'now', next: '可以重新录入协议书' },
  terminated: { state: 'now', next: '协议已解除，可以重新签约或登记去向' },
} as const satisfies Record<OfflineAgreementStatus, { state: Step['state']; next: string }>
const says: Record<'online' | 'offline', Say> = { online, offline }
/** Nothing is signed, and nothing waits to be. */
const over: readonly string[] = ['refused', 'discarded', 'terminated']

/** 签约. */
export function signingStep(progress: Progress): Step {
  const { destination, invitations, deadline } = progress
  const base = { key: 'signing', label: '签约', deadline } as const
  const [first] = invitations
  // Another invitation is the way on after a rejected or ended agreement; one that the employer re-offers waits for the student itself.
  if (first && !destination?.active && destination?.status !== 'reoffered') {
    const rejected = destination?.status === 'rejected' ? `${destination.kind === 'other' ? '去向' : '协议'}审核不通过 · ` : ''
    return { ...base, deadline: first.validUntil.toISOString(), state: 'now', status: `${rejected}${invitations.length} 份邀请待应约`, turn: 'student', since: first.createdAt.toISOString(), next: '请在有效期内查看邀请函并答复', path: invitationPath(first) }
  }
  if (destination?.kind === 'other' && destination.active) return { ...base, state: 'done', status: '不需要签约', next: '已登记其他去向，不用签就业协议书', path: 'pages/sign/index' }
  if (!destination || destination.kind === 'other' || over.includes(destination.status)) {
    return { ...base, state: 'now', status: '尚未签约', turn: 'employer', next: '等单位发来签约邀请；也可以线下签约，或登记其他去向', path: 'pages/sign/index' }
  }
  return signedStep(base, destination, destination.kind)
}

function signedStep(base: Pick<Step, 'key' | 'label' | 'deadline'>, destination: DestinationRow, kind: 'online' | 'offline'): Step {
  const { label, turn } = destinationWorkflows[kind].states[destination.status] ?? { label: destination.status, turn: undefined }
  const { state, next } = says[kind][destination.status] ?? { state: 'now', next: '' }
  return { ...base, state, status: state === 'done' ? '已签约' : label, turn: state === 'done' ? undefined : turn, since: destination.updatedAt.toISOString(), next, path: destinationPath(destination) }
}

const invitationPath = (row: InvitationRow): string => `modules/signing/pages/invitation/index?id=${row._id.toString()}`
