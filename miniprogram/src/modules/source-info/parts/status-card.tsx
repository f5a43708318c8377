import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/tag'
import { turnText } from './turn-text'

export type SourceInfo = ResponseOf<'GET /api/source-info/mine'>

const explain: Partial<Record<string, string>> = {
  unconfirmed: '请核对下面的信息，补全联系方式后送审。学校据此确认你的毕业生身份，请尽早完成。',
  pending: '学校审核前还可以修改并重新送审，以最后一次提交为准。',
  approved: '信息已由学校确认。发现有误请用“信息纠错”申请更正。',
  rejected: '请按退回原因修改后重新送审。',
}

/** Where the record stands, whose turn it is, and why it came back. */
export function StatusCard({ info }: { info: SourceInfo }) {
  const rejected = info.status.key === 'rejected'
  const times = [
    info.submittedAt && `第 ${info.version} 版 · ${formatTime(info.submittedAt)} 送审`,
    info.decidedAt && info.status.key !== 'pending' && `${formatTime(info.decidedAt)} 审核`,
  ].filter(Boolean).join(' · ')
  return (
    <Card className="ui-wide" title={turnText(info.status.turn)} extra={<Tag tone={info.status.tone}>{info.status.label}</Tag>} note={explain[info.status.key]}>
      {times && <View className="ui-note">{times}</View>}
      {rejected && info.reason && <Notice tone="bad"><View className="ui-strong">退回原因</View><View>{info.reason}</View></Notice>}
    </Card>
  )
}
