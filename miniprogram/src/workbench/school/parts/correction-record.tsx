import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { ProofFiles } from '../../parts/proof-files'
import { RecordHead } from '../../parts/record-head'
import { Section } from '../../parts/section'

const targets = { source_info: '生源信息', other_destination: '其他去向登记' } as const

/** One correction: what should become what, why, and what proves it. */
export function CorrectionRecord({ record }: { record: ResponseOf<'GET /api/corrections/:id'> }) {
  const { student, target, status, createdAt, reason, proofs, decisionReason, differences, history } = record
  return (
    <>
      <RecordHead title={student.name} status={status} lines={[
        [student.studentNo, student.college, student.className].filter(Boolean).join(' · '), `${formatTime(createdAt)} 申请 · 更正${targets[target]} ${differences.length} 项`,
      ]} />
      {decisionReason && <Notice tone="bad">{`不同意的原因：${decisionReason}`}</Notice>}
      <Section title="学生的理由"><View className="ui-mid">{reason}</View></Section>
      <Section title="申请更正的内容"><Diff lines={differences} after={status.key === 'approved' ? '更正为' : '申请更正为'} /></Section>
      {proofs.length > 0 && <Section title="证明材料"><ProofFiles files={proofs} /></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
