import { View } from '@tarojs/components'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { Card } from '@/ui/card'
import { Files } from '@/ui/files'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { Statements } from '@/workbench/parts/statements'
import { AnswerFoot, offeredTo } from './answer-foot'
import { EndedRows } from './ended-rows'
import type { Termination } from './termination'
import { TerminationSteps } from './termination-steps'
import './show-view.scss'

const next: Partial<Record<string, string>> = {
  awaiting_employer: '单位同意后由学校审核。办完之前协议仍然有效，不能与其他单位签约。',
  awaiting_student: '单位申请与你解约。请看单位的理由，与单位联系确认后答复；没有时间限制，但学校要等你的答复。',
  refused_by_employer: '单位不同意，还可以：说明情况再次申请，或申请学校协调，或撤回申请、继续履行协议。单位改变主意时也可以直接同意。',
  refused_by_student: '你已答复不同意，协议继续有效。单位可以再次申请或申请学校协调；你改变主意时可以同意。',
  mediation: '学校会与双方沟通，再转请对方重新考虑，或答复不能解除。',
  in_review: '学校审核通过后解除，结果会由公众号和消息通知你；审核前可以由申请人撤回。',
  approved: '已经解除。可以重新签约，或登记其他去向。',
  rejected: '学校没有同意，这份去向继续有效。可以按学校的答复处理后重新申请。',
  withdrawn: '申请已撤回，这份去向继续有效。',
}

/** 查看解约 (R-TERM-2): where it stands and whose turn it is, what both sides and the school said, what may be done now. */
export function ShowView({ record, reload, sent }: { record: Termination; reload: () => void; sent: boolean }) {
  const { destination, status, startedBy, reasonLabel, proofs, statements, createdAt, decisionReason, history } = record
  const turn = turnLine(status.turn, 'student')
  return (
    <Page title={destination.kind === 'other' ? '去向解除' : '解约'} foot={offeredTo(record).length > 0 ? <AnswerFoot key={record.version} record={record} reload={reload} /> : undefined}
      aside={<><EndedRows title={destination.kind === 'other' ? '要解除的去向' : '要解除的协议'} destination={destination} /><Card title="办理记录"><History lines={history.map((line) => ({ ...line, reason: undefined }))} /></Card></>}>
      {sent && status.key !== 'withdrawn' && <Notice tone="ok"><View className="ui-strong">申请已提交</View><View>有进展会通知你，也可以随时回到这里查看。</View></Notice>}
      <Card title={destination.title} extra={<Tag tone={status.tone}>{status.label}</Tag>}>
        {turn && <View className="termination-turn">{turn}</View>}
        <View className="ui-mid">{next[status.key]}</View>
        <TerminationSteps record={record} />
        {decisionReason && <Notice tone={status.key === 'rejected' ? 'bad' : 'info'}><View className="ui-strong">学校的答复</View><View>{decisionReason}</View></Notice>}
        <View className="termination-rows">
          <Row label="申请人">{startedBy === 'student' ? '本人' : '用人单位'}</Row>
          <Row label="申请时间">{formatTime(createdAt)}</Row>
          {reasonLabel && <Row label="解约类型">{reasonLabel}</Row>}
        </View>
      </Card>
      <Card title={destination.kind === 'online' ? '双方和学校的说明' : '我和学校的说明'} note="按时间先后"><Statements statements={statements} /></Card>
      {proofs.length > 0 && <Card title="证明材料"><Files files={proofs} /></Card>}
    </Page>
  )
}
