import { type Types } from 'mongoose'
import { type Notice } from '../../../outbox/notice'
import { pushText } from '../../../outbox/push-text'
import { formatBeijingTime } from '../../../pdf/format-beijing-time'

export interface ReviewDecision { accountId: Types.ObjectId; dedupeKey: string; subject: string; approved: boolean; decidedAt: Date; reason?: string; path: string }

/** What a student is told of a school's decision. A reason that holds a number which may not be pushed (R-MSG-4) is only named. */
export function buildReviewNotice(decision: ReviewDecision): Notice {
  const { accountId, dedupeKey, subject, approved, decidedAt, path } = decision
  const result = approved ? '通过' : '不通过'
  const note = decision.reason ? pushText('note', decision.reason, '原因请打开页面查看') : '点击查看详情'
  return {
    kind: 'review_result', accountId, dedupeKey, path, title: `${subject}审核${result}`,
    lines: [{ label: '审核事项', value: subject }, { label: '审核结果', value: result }, { label: '审核时间', value: formatBeijingTime(decidedAt).slice(0, 16) }, { label: '审核说明', value: note }],
    data: { subject, result, decidedAt: decidedAt.toISOString(), note },
  }
}
