import { type offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type HistoryRow } from '../../db/history'
import { type AgreementEvent } from '../../pdf/agreement-document'
import { signingChannel } from '../destinations/actions/signing-channel'
import { type OfflineAgreementRow } from './model'

const steps: Readonly<Record<string, string>> = {
  create: '录入协议书', generate: '确认两次并生成协议书', generateForReview: '确认两次并生成协议书，提交学校核对', approveData: '信息审核通过', submit: '提交盖章件', recall: '撤回盖章件',
  approve: '审核通过', reject: '审核不通过', reupload: '重新上传盖章件', reopen: '修改后再次提交', discard: '删除草稿', terminate: '同意解除',
} satisfies Record<'create' | keyof typeof offlineAgreementWorkflow.actions, string>
const parties: Readonly<Record<string, string>> = { student: '乙方', reviewer: '丙方' }

/** The certificate's lines: every step of the chain, and the last upload before the step that handed it in. */
export function certificateEvents(row: Pick<OfflineAgreementRow, 'traces' | 'uploaded' | 'stampedCopy'>, chain: readonly HistoryRow[]): AgreementEvent[] {
  const events = chain.map((one): AgreementEvent => ({
    at: one.at, party: parties[one.actorRole] ?? '平台', name: one.actorName, action: steps[one.action] ?? one.action, channel: signingChannel(one.channel),
    ip: row.traces.find(({ seq }) => seq === one.seq)?.ipMasked,
  }))
  const { uploaded, stampedCopy } = row
  const handedIn = chain.map((one) => one.action).lastIndexOf('submit')
  if (!uploaded || handedIn === -1) return events
  const { at, name, channel, ipMasked } = uploaded
  const upload: AgreementEvent = { at, party: '乙方', name, action: `上传盖章件（${stampedCopy.length} 个文件）`, channel: signingChannel(channel), ip: ipMasked }
  return [...events.slice(0, handedIn), upload, ...events.slice(handedIn)]
}
