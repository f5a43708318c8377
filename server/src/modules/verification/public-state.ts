import { type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { type OfflineAgreementStatus } from '@shared/offline-agreements/workflow'
import { type RecommendationFormStatus } from '@shared/recommendation-form/workflow'
import { type DestinationKind } from '../destinations/actions/destination-model'

/** What the public page says of a document (R-DST-4). */
export type PublicState = 'reviewing' | 'valid' | 'terminated' | 'replaced' | 'void'
export const publicStates: Readonly<Record<PublicState, { label: string; tone: 'wait' | 'ok' | 'off' | 'bad'; note: string }>> = {
  reviewing: { label: '审核中', tone: 'wait', note: '这份文件还没有生效，请以审核结果为准。' },
  valid: { label: '有效', tone: 'ok', note: '学校已审核通过，这份文件现在有效。' },
  terminated: { label: '已解除', tone: 'off', note: '这份协议已经解除，不再有效。' },
  replaced: { label: '被替代', tone: 'off', note: '纸面是较早的版本，内容已被后来的版本替代，请以最新版本为准。' },
  void: { label: '未生效', tone: 'bad', note: '这份文件没有生效。' },
}

const ofStatus: Readonly<Record<DestinationKind | 'form', Readonly<Record<string, PublicState>>>> = {
  online: { in_review: 'reviewing', amended: 'reviewing', reoffered: 'reviewing', in_force: 'valid', rejected: 'void', refused: 'void', terminated: 'terminated' } satisfies Record<OnlineAgreementStatus, PublicState>,
  offline: { draft: 'void', data_review: 'reviewing', awaiting_upload: 'reviewing', in_review: 'reviewing', in_force: 'valid', rejected: 'void', discarded: 'void', terminated: 'terminated' } satisfies Record<OfflineAgreementStatus, PublicState>,
  // Has no number.
  other: {},
  form: { draft: 'void', pending: 'reviewing', approved: 'valid', rejected: 'void' } satisfies Record<RecommendationFormStatus, PublicState>,
}

/** The public state of a record; anything the table does not name is void. */
export const publicStateOf = (kind: DestinationKind | 'form', status: string): PublicState => ofStatus[kind][status] ?? 'void'
