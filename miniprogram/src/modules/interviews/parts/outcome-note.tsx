import { View } from '@tarojs/components'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import type { Interview } from './interview'

const tones = { passed: 'ok', failed: 'info', absent: 'bad', declined: 'info', cancelled: 'wait', unanswered: 'info' } as const
const isOver = (key: string): key is keyof typeof tones => key in tones
const words = {
  passed: '单位给出的结果：通过。录用意向或签约邀请会另行通知你。', failed: '单位给出的结果：未通过。', absent: '单位记录你没有参加。有出入请在洽谈面试大厅联系单位。',
  declined: '你已婉拒这场面试。', cancelled: '单位已取消这场面试。', unanswered: '到开始时没有答复，这场面试已失效。仍想参加请在洽谈面试大厅联系单位。',
} as const

/** What came of it (R-INT-3), with the employer's words or the reason. */
export function OutcomeNote({ interview: { status, reason, resultNote, decidedAt } }: { interview: Interview }) {
  const { key } = status
  if (!isOver(key)) return null
  const said = resultNote || reason
  return (
    <Notice tone={tones[key]}>
      <View className="ui-strong">{words[key]}</View>
      {said && <View>{`${resultNote ? '单位留言' : '原因'}：${said}`}</View>}
      {decidedAt && <View className="ui-note">{formatTime(decidedAt)}</View>}
    </Notice>
  )
}
