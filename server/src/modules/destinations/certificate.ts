import { type Role } from '@shared/kernel/roles'
import { type HistoryRow } from '../../db/history'
import { type AgreementEvent } from '../../pdf/agreement-document'
import { type Signature } from '../signing/actions/sign-version'
import { signingChannel } from './actions/signing-channel'

const parties: Partial<Record<string, string>> = { employer: '甲方', student: '乙方', reviewer: '丙方' } satisfies Partial<Record<Role, string>>
/** What each step of the two chains is called on the certificate page. A step that is not here is told by the other chain. */
const steps: Partial<Record<string, string>> = {
  'signing-invitation/create': '发出签约邀请并签署', 'signing-invitation/consent': '同意签约，阅读提示', 'signing-invitation/accept': '签署协议',
  'online-agreement/amend': '修改协议并签署', 'online-agreement/reoffer': '修改后重新发出并签署',
  'online-agreement/consentAmendment': '同意修改，阅读提示', 'online-agreement/consentReoffer': '同意修改，阅读提示', 'online-agreement/confirm': '签署修改后的协议',
  'online-agreement/refuse': '不同意修改', 'online-agreement/approve': '审核通过', 'online-agreement/reject': '审核不通过', 'online-agreement/terminate': '同意解除，协议终止',
}
const signing = new Set(['create', 'accept', 'amend', 'reoffer', 'confirm', 'approve'])

/** The certificate's lines from both chains, in order of time; network addresses come from the signatures. */
export function certificateEvents(rows: HistoryRow[], signatures: Signature[]): AgreementEvent[] {
  return rows.flatMap((row) => {
    const action = steps[`${row.subjectKind}/${row.action}`]
    if (!action) return []
    const signed = signing.has(row.action) ? signatures.find((one) => one.role === row.actorRole && one.version === row.version) : undefined
    return [{ at: row.at, party: parties[row.actorRole] ?? '平台', name: row.actorName, action, channel: signingChannel(row.channel), ip: signed?.ipMasked }]
  }).sort((a, b) => a.at.getTime() - b.at.getTime())
}
