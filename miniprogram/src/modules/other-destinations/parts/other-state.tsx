import { View } from '@tarojs/components'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { Card } from '@/ui/card'
import { formatDay, formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import type { OtherDestination } from './other-destination'
import './other-state.scss'

const next: Partial<Record<string, string>> = {
  unconfirmed: '签劳动合同、升学、出国、创业、应征入伍等不用就业协议书的去向，在这里登记。先回答两三个问题选类型，再填写并上传证明。',
  pending: '学校审核前可以继续修改后重新送审，也可以撤回。结果会由公众号和消息通知你。',
  approved: '去向已登记。发现有误请用信息纠错；去向变了请先申请解除，再重新登记。',
  rejected: '请按学校的原因修改后重新送审；也可以改为签约。',
}

/** Where the registration stands, whose turn it is, by when; why it came back. */
export function OtherState({ record }: { record: OtherDestination }) {
  const { status, reason, content, draft, submittedAt, decidedAt, deadline, active, version } = record
  // Nobody has to register here: nothing begun is nobody's turn.
  const turn = status.key === 'unconfirmed' && !draft.branch ? '' : turnLine(status.turn, 'student')
  const shown = status.key === 'unconfirmed' ? undefined : content
  return (
    <Card title={shown?.label ?? '其他去向登记'} extra={<Tag tone={status.tone}>{status.label}</Tag>}>
      {turn && <View className="other-turn">{turn}</View>}
      <View className="ui-mid">{status.key === 'unconfirmed' && draft.branch ? '填写的内容已保存，填完后保存并送审；送审后学校审核。' : next[status.key]}</View>
      {reason && <Notice tone={status.key === 'rejected' ? 'bad' : 'info'}><View className="ui-strong">{status.key === 'rejected' ? '审核不通过的原因' : '上次审核不通过的原因'}</View><View>{reason}</View></Notice>}
      {submittedAt && status.key !== 'unconfirmed' && <Row label="送审时间">{`${formatTime(submittedAt)} · 第 ${version} 版`}</Row>}
      {decidedAt && (status.key === 'approved' || status.key === 'rejected') && <Row label="学校审核时间">{formatTime(decidedAt)}</Row>}
      {status.turn === 'student' && <Row label="去向登记截止">{formatDay(deadline)}</Row>}
      {active && <Row label="去向名额">已占用：不能再与单位签约</Row>}
    </Card>
  )
}
