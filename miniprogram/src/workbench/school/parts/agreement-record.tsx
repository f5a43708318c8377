import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { describeTerms } from '@/modules/signing/parts/describe-terms'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { AgreementPaper } from './agreement-paper'
import { Facts } from '../../parts/facts'
import { handoverFacts } from '../../parts/handover-facts'
import { RecordHead } from '../../parts/record-head'
import { Section } from '../../parts/section'

const long = new Set(['workplace', 'notes'])

/** One agreement: who, what was agreed, where archive and hukou go, what changed since both signed. */
export function AgreementRecord({ record }: { record: ResponseOf<'GET /api/destinations/:id'> }) {
  const { student, employer, status, number, signedAt, reason, differences, terms, handover, history } = record
  return (
    <>
      <RecordHead title={`${student.name} · ${employer.name}`} status={status} lines={[`协议编号 ${number}${signedAt ? ` · ${formatTime(signedAt)} 学生签约` : ''}`]} />
      {reason && <Notice tone="bad">{`原因：${reason}`}</Notice>}
      <AgreementPaper record={record} />
      <Section title="签约双方">
        <Facts facts={[
          { label: '学生', value: `${student.name}（${student.studentNo}）` }, { label: '学院', value: student.college }, { label: '专业', value: student.major },
          { label: '用人单位', value: employer.name, wide: true },
        ]} />
      </Section>
      <Section title="协议内容"><Facts facts={describeTerms(terms).map((line) => ({ label: line.label, value: line.value, wide: long.has(line.key) }))} /></Section>
      {differences.some((line) => line.changed) && <Section title="与双方上次签字的差异"><Diff lines={differences.filter((line) => line.changed)} before="上次签字" after="现在" /></Section>}
      <Section title="档案与户口">
        {handover ? <Facts facts={handoverFacts(handover)} /> : <View className="ui-mid">单位接收档案和户口，学生不需要另填去处。</View>}
      </Section>
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
