import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { turnLine } from './turn-line'
import './agreement-state.scss'

type Agreement = ResponseOf<'GET /api/destinations/:id'>

const means: Record<string, string> = {
  in_review: '双方已签约，学校审核通过后生效。',
  amended: '单位在学校审核前修改了协议，你确认后再提交学校。',
  in_force: '协议已生效，去向已自动登记；更改只能通过解约。',
  rejected: '学校审核不通过：单位可以修改后重新发出，你也可以与其他单位签约。',
  reoffered: '单位修改后重新发出，你确认后再次提交学校。',
  terminated: '协议已解除，不再有效；协议书标有“已解除”，原文件保留备查。可以重新签约或登记其他去向。',
  refused: '你不同意修改，这份协议已终止，可以与其他单位签约。',
}

/** Where the agreement stands and whose turn it is, as the student reads it. */
export function AgreementState({ agreement }: { agreement: Agreement }) {
  const { status, reason } = agreement
  const turn = turnLine(status.turn, 'student')
  return (
    <Card title={agreement.employer.name} extra={<Tag tone={status.tone}>{status.label}</Tag>}>
      {turn && <View className="agreement-turn">{turn}</View>}
      <View className="ui-mid">{means[status.key]}</View>
      {reason && status.key !== 'terminated' && <Notice tone={status.key === 'rejected' ? 'bad' : 'wait'}>{`${status.key === 'rejected' ? '学校审核不通过的原因' : status.key === 'refused' ? '你不同意修改的原因' : '单位修改的原因'}：${reason}`}</Notice>}
      <Row label="协议编号">{agreement.number}</Row>
      <Row label="版本">{`第 ${agreement.version} 版`}</Row>
      {agreement.signedAt && <Row label="签约时间">{formatTime(agreement.signedAt)}</Row>}
      {agreement.decidedAt && <Row label="学校审核时间">{formatTime(agreement.decidedAt)}</Row>}
    </Card>
  )
}
