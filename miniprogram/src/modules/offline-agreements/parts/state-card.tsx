import { View } from '@tarojs/components'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { Card } from '@/ui/card'
import { formatDay, formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import type { OfflineAgreement } from './offline-agreement'
import './state-card.scss'

const next: Partial<Record<string, string>> = {
  draft: '填好后预览、确认，生成协议书。内容自动保存在这里。',
  data_review: '学校先审核协议信息；通过后你再下载、盖章、上传。内容已不能修改。',
  awaiting_upload: '下载协议书，双方签字盖章后上传，送学校审核。内容已不能修改。',
  in_review: '学校审核盖章的协议书，通过后签约完成；结果会由公众号和消息通知你。',
  in_force: '签约完成，去向已自动登记。更改只能办理解约。',
  rejected: '请看学校的原因。可以修改后再次提交；只是盖章件不合格时，可以重新上传盖章件。',
  discarded: '这份草稿已删除。',
  terminated: '这份协议已解除，可以与其他单位签约或登记其他去向。',
}

/** Where the agreement stands, whose turn it is and since when, what happens next; why it was rejected. */
export function StateCard({ agreement }: { agreement: OfflineAgreement }) {
  const { status, reason, values, number, history, active, deadline } = agreement
  const turn = turnLine(status.turn, 'student')
  const since = history[history.length - 1]?.at
  return (
    <Card title={values.employerName || '未填写单位'} extra={<Tag tone={status.tone}>{status.label}</Tag>}>
      {turn && <View className="offline-turn">{since ? `${turn} · 从${formatTime(since)}起` : turn}</View>}
      <View className="ui-mid">{next[status.key]}</View>
      {reason && <Notice tone={status.key === 'rejected' ? 'bad' : 'info'}><View className="ui-strong">{status.key === 'rejected' ? '审核不通过的原因' : '上次审核不通过的原因'}</View><View>{reason}</View></Notice>}
      {number && <Row label="协议编号">{number}</Row>}
      {status.turn === 'student' && <Row label="去向登记截止">{formatDay(deadline)}</Row>}
      {active && <Row label="签约名额">已占用：不能再签约或登记其他去向</Row>}
    </Card>
  )
}
