import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type InvitationRow } from './model'
import { pushText } from '../../outbox/push-text'

const hour = 3_600_000
/** Reminders before the end of validity, in hours (R-MSG-1). */
const reminders = [48, 24]

/** The page of an invitation. */
export const invitationPath = (id: Types.ObjectId): string => `modules/signing/pages/invitation/index?id=${id.toString()}`

/** What the student is told when invited: at once, and 48 h and 24 h before the end while it is still open. */
export function invitationNotices(row: InvitationRow, accountId: Types.ObjectId): Notice[] {
  const employerName = pushText('employerName', row.employerName, '用人单位')
  const position = pushText('position', row.terms.position, '详见邀请函')
  const expiresAt = row.validUntil.toISOString()
  const lines = [{ label: '用人单位', value: employerName }, { label: '岗位', value: position }, { label: '有效期至', value: formatBeijingTime(row.validUntil).slice(0, 16) }]
  const common = { accountId, lines, path: invitationPath(row._id) }
  const first: Notice = {
    ...common, kind: 'signing_invitation', dedupeKey: `signing_invitation:${row._id.toString()}`, title: '你收到一份签约邀请',
    data: { employerName, position, expiresAt, note: '请在有效期内查看邀请函' },
  }
  const later = reminders
    .map((hours): Notice => ({
      ...common, kind: 'signing_expiring', dedupeKey: `signing_expiring:${row._id.toString()}:${hours}`, title: `签约邀请还有 ${hours} 小时到期`,
      data: { employerName, expiresAt, remaining: `${hours} 小时`, note: '过期后需由单位重新邀请' },
      sendAt: new Date(row.validUntil.getTime() - hours * hour), onlyWhile: { model: 'SigningInvitation', id: row._id, status: 'open' },
    }))
    .filter((notice) => (notice.sendAt?.getTime() ?? 0) > clock.ms())
  return [first, ...later]
}
