import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ResponseOf } from '@/api/input-of'
import { viewFile } from '@/platform/view-file'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from './facts'
import { ProofFiles } from './proof-files'
import { RecordHead } from './record-head'
import { Section } from './section'
import { Statements } from './statements'
import './paper.scss'

type Termination = ResponseOf<'GET /api/terminations/:id'>
const papers = { online: (id: string) => `/api/destinations/${id}/original`, offline: (id: string) => `/api/offline-agreements/${id}/original` } as const

/** One termination: what is ended, both sides' words in their order, what proves it. */
export function TerminationRecord({ record, note }: { record: Termination; /** What its reader should know now. */ note?: ReactNode }) {
  const { destination, student, startedBy, status, reasonLabel, proofs, statements, createdAt, decisionReason, history } = record
  const paper = destination.kind === 'other' ? undefined : papers[destination.kind](destination.id)
  return (
    <>
      <RecordHead title={`${student.name} · ${destination.title}`} status={status} lines={[
        [student.studentNo, student.college, student.major].filter(Boolean).join(' · '),
        `${formatTime(createdAt)} ${startedBy === 'student' ? '学生' : '用人单位'}申请解除${destination.kindLabel}`,
      ]} />
      {decisionReason && <Notice tone="bad">{`学校答复：${decisionReason}`}</Notice>}
      {note}
      <Section title="双方的说明"><Statements statements={statements} /></Section>
      <Section title="要解除的去向">
        <Facts facts={[
          { label: '登记方式', value: destination.kindLabel }, { label: '状态', value: destination.status.label }, { label: '自何时起', value: formatTime(destination.since) },
          { label: destination.kind === 'other' ? '去向' : '用人单位', value: destination.title, wide: true }, ...(destination.number ? [{ label: '协议编号', value: destination.number }] : []),
          ...(reasonLabel ? [{ label: '解约类型', value: reasonLabel }] : []),
        ]} />
        {paper && <View className="paper"><View className="paper-button"><Button kind="line" small onTap={() => void viewFile(paper, `就业协议书-${destination.number ?? ''}.pdf`)}>查看协议书</Button></View></View>}
      </Section>
      {proofs.length > 0 && <Section title="证明材料"><ProofFiles files={proofs} /></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
