import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { AgreementFiles } from '@/modules/signing/parts/agreement-files'
import { describeTerms } from '@/modules/signing/parts/describe-terms'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '@/workbench/parts/facts'
import { handoverFacts } from '@/workbench/parts/handover-facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { longTerms } from './long-terms'
import { StudentFacts } from './student-facts'
import '../../parts/record.scss'

const reasonOf: Record<string, string> = { rejected: '学校审核不通过的原因', refused: '学生不同意修改的原因' }

/** One agreement of the employer: where it stands, what was agreed, what the student filled in. */
export function AgreementRecord({ agreement }: { agreement: ResponseOf<'GET /api/destinations/:id'> }) {
  const { student, status, number, signedAt, reason, terms, handover, differences, history, version } = agreement
  const changed = differences.filter((line) => line.changed)
  return (
    <>
      <RecordHead title={student.name} status={status} lines={[`协议编号 ${number} · 第 ${version} 版${signedAt ? ` · ${formatTime(signedAt)} 学生签约` : ''}`, turnLine(status.turn, 'employer')]} />
      {reason && <Notice tone={status.key in reasonOf ? 'bad' : 'wait'}>{`${reasonOf[status.key] ?? '本次修改的原因'}：${reason}`}</Notice>}
      {changed.length > 0 && <Section title="修改内容"><Diff lines={changed} before="上次签订" after="修改后" /></Section>}
      <Section title="学生"><StudentFacts student={student} /></Section>
      <Section title="协议内容"><Facts facts={describeTerms(terms).map((line) => ({ label: line.label, value: line.value, wide: longTerms.has(line.key) }))} /></Section>
      <Section title="学生填写的档案和户口去处">
        {handover ? <Facts facts={handoverFacts(handover)} /> : <View className="ui-mid">单位接收档案和户口，学生不需要填写。</View>}
      </Section>
      <Section title="协议书"><AgreementFiles agreement={agreement} plain /></Section>
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
