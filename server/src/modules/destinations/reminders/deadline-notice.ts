import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { type Notice } from '../../../outbox/notice'
import { formatBeijingTime } from '../../../pdf/format-beijing-time'
import { type DueReminder } from './due-reminders'

/** What a student without a registered destination is told. `underWay`: there is one, which the school has not approved yet. */
export function deadlineNotice({ key, deadline, daysLeft }: DueReminder, to: { accountId: Types.ObjectId; studentId: Types.ObjectId; underWay: boolean }): Notice & { sendAt: Date } {
  const left = daysLeft === 0 ? '今天截止' : `还有 ${daysLeft} 天截止`
  const note = `${left}，${to.underWay ? '请留意办理进度' : '请尽快登记'}`
  return {
    kind: 'registration_reminder', accountId: to.accountId, dedupeKey: `registration_deadline:${to.studentId.toString()}:${key}`, title: `毕业去向登记${left}`, path: 'pages/sign/index',
    lines: [{ label: '办理事项', value: '毕业去向登记' }, { label: '截止日期', value: formatBeijingTime(deadline).slice(0, 10) }, { label: '说明', value: note }],
    data: { subject: '毕业去向登记', deadline: deadline.toISOString(), note }, sendAt: clock.now(),
  }
}
