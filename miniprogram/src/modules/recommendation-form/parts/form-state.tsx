import { View } from '@tarojs/components'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import './form-state.scss'
import type { RecommendationForm } from './recommendation-form'

const next: Partial<Record<string, string>> = {
  draft: '推荐表是学校向用人单位推荐你的材料。填写后送审，学校审核并填写院系意见，通过后可以打印。',
  pending: '学校审核后填写院系意见，结果会由公众号和消息通知你；审核前可以撤回修改。',
  approved: '已审核通过，可以打印或下载。内容不能再改，除非学校退回重填。',
  rejected: '请按学校的说明修改后重新送审。',
}

/** Where the form stands, whose turn it is, why it came back. */
export function FormState({ form }: { form: RecommendationForm }) {
  const { id, status, reason, number, submittedAt, decidedAt, version } = form
  // Nobody has to have a form: nothing begun is nobody's turn.
  const turn = id ? turnLine(status.turn, 'student') : ''
  return (
    <Card title="毕业生推荐表" extra={<Tag tone={status.tone}>{status.label}</Tag>}>
      {turn && <View className="form-turn">{turn}</View>}
      <View className="ui-mid">{next[status.key]}</View>
      {reason && <Notice tone={status.key === 'rejected' || status.key === 'draft' ? 'bad' : 'info'}><View className="ui-strong">{status.key === 'rejected' ? '退回原因' : status.key === 'draft' ? '学校退回重填的原因' : '上次退回的原因'}</View><View>{reason}</View></Notice>}
      {number && <Row label="编号">{number}</Row>}
      {submittedAt && <Row label="送审时间">{`${formatTime(submittedAt)} · 第 ${version} 版`}</Row>}
      {decidedAt && status.key !== 'pending' && <Row label="学校审核时间">{formatTime(decidedAt)}</Row>}
    </Card>
  )
}
