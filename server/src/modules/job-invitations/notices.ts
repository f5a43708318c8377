import { type Types } from 'mongoose'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type JobInvitationRow } from './model'

/** The page of an invitation. */
const jobInvitationPath = (id: Types.ObjectId | string): string => `modules/job-invitations/pages/show/index?id=${id.toString()}`

/** What the student is told when invited. */
export function jobInvitationNotice(row: JobInvitationRow, accountId: Types.ObjectId): Notice {
  const employerName = pushText('employerName', row.employerName, '用人单位')
  const position = pushText('position', row.jobTitle, '详见邀请')
  const note = pushText('note', row.note, '') || '邀请你投递该职位，请在有效期内回应'
  return {
    kind: 'job_invitation', accountId, dedupeKey: `job_invitation:${row._id.toString()}`, title: '用人单位邀请你投递职位', path: jobInvitationPath(row._id),
    lines: [{ label: '用人单位', value: employerName }, { label: '岗位', value: position }, { label: '有效期至', value: formatBeijingTime(row.validUntil).slice(0, 16) }, { label: '说明', value: note }],
    data: { employerName, position, expiresAt: row.validUntil.toISOString(), note },
  }
}
