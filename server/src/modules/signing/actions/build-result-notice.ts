import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { type Notice } from '../../../outbox/notice'
import { formatBeijingTime } from '../../../pdf/format-beijing-time'
import { pushText } from '../../../outbox/push-text'

/** One step of an invitation or agreement. `result` is a phrase of at most five Chinese characters; `note` never holds what somebody typed. */
export interface SigningResult { key: string; title: string; result: string; note: string; path: string }

/** The push of a step in signing (R-MSG-1) for one account. `record` names the chain's row, so that each step is told once. */
export function buildResultNotice(record: { _id: Types.ObjectId; historySeq: number; employerName: string; studentName: string }, accountId: Types.ObjectId, told: SigningResult): Notice {
  const employerName = pushText('employerName', record.employerName, '用人单位')
  const decidedAt = clock.now()
  return {
    kind: 'signing_result', accountId, title: told.title, path: told.path,
    dedupeKey: `${told.key}:${record._id.toString()}:${record.historySeq}:${accountId.toString()}`,
    lines: [{ label: '用人单位', value: employerName }, { label: '学生', value: record.studentName }, { label: '结果', value: told.result }, { label: '时间', value: formatBeijingTime(decidedAt).slice(0, 16) }, { label: '说明', value: told.note }],
    data: { employerName, result: told.result, decidedAt: decidedAt.toISOString(), note: told.note },
  }
}
