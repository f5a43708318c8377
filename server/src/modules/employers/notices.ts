import { type Types } from 'mongoose'
import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { presentStatus } from '../../db/present-status'
import { type EmployerRegistrationRow } from './registration-model'

/** What everybody of the unit is told of the platform's decision. */
export function registrationNotices(row: EmployerRegistrationRow, accounts: readonly Types.ObjectId[]): Notice[] {
  const subject = '单位入驻'
  const result = presentStatus(employerRegistrationWorkflow, row.status).label
  const at = row.decidedAt ?? row.updatedAt
  const note = row.reason ? pushText('note', row.reason, '原因请打开页面查看') : '点击查看详情'
  return accounts.map((accountId) => ({
    kind: 'review_result', accountId, dedupeKey: `employer:${row._id.toString()}:${row.historySeq}:${accountId.toString()}`, title: `${subject}${result}`, path: 'workbench/employer/pages/home/index',
    lines: [{ label: '审核事项', value: subject }, { label: '审核结果', value: result }, { label: '审核时间', value: formatBeijingTime(at).slice(0, 16) }, { label: '审核说明', value: note }],
    data: { subject, result, decidedAt: at.toISOString(), note },
  }))
}
