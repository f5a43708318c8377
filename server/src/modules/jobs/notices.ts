import { type Types } from 'mongoose'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type JobRow } from './model'

/** What everybody of the unit is told when the platform takes an advert down. */
export function takeDownNotices(row: JobRow, accounts: readonly Types.ObjectId[]): Notice[] {
  const subject = pushText('subject', `职位“${row.title ?? ''}”`, '职位')
  const note = pushText('note', row.reason ?? '', '原因请打开页面查看')
  const at = row.closedAt ?? row.updatedAt
  return accounts.map((accountId) => ({
    kind: 'review_result', accountId, dedupeKey: `job:${row._id.toString()}:taken-down:${accountId.toString()}`, title: '职位已被平台下架', path: `workbench/employer/pages/job-edit/index?id=${row._id.toString()}`,
    lines: [{ label: '审核事项', value: subject }, { label: '审核结果', value: '已下架' }, { label: '审核时间', value: formatBeijingTime(at).slice(0, 16) }, { label: '审核说明', value: note }],
    data: { subject, result: '已下架', decidedAt: at.toISOString(), note },
  }))
}
