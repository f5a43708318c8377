import { View } from '@tarojs/components'
import { formSections, type FormSectionKey } from '@shared/recommendation-form/sections'
import type { ResponseOf } from '@/api/input-of'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '../../parts/facts'
import { ProofFiles } from '../../parts/proof-files'
import { RecordHead } from '../../parts/record-head'
import { Section } from '../../parts/section'
import './form-record.scss'

const sections: readonly FormSectionKey[] = ['selfEvaluation', 'awards', 'practice', 'positions', 'talents']

/** One recommendation form: what the student wrote, against what was handed in before. */
export function FormRecord({ id, record }: { id: string; record: ResponseOf<'GET /api/recommendation-form/:id'> }) {
  const { student, status, version, submittedAt, reason, profile, texts, photo, opinion, opinionBy, differences, history } = record
  const print = useAction(() => view('GET /api/recommendation-form/:id/print', { params: { id } }, `毕业生推荐表-${student.studentNo}.pdf`))
  const changed = differences.filter((line) => line.changed)
  return (
    <>
      <RecordHead title={student.name} status={status} lines={[
        [student.studentNo, student.college, student.major].filter(Boolean).join(' · '), `第 ${version} 版${submittedAt ? ` · ${formatTime(submittedAt)} 提交` : ''}`,
      ]} />
      {reason && <Notice tone="bad">{`退回原因：${reason}`}</Notice>}
      <View className="form-print"><Button kind="line" small busy={print.busy} onTap={() => void print.run()}>查看打印效果</Button></View>
      {changed.length > 0 && <Section title="与上次提交的差异"><Diff lines={changed} before="上次" after="本次" /></Section>}
      {photo && <Section title="照片"><View className="form-photo"><ProofFiles files={[photo]} /></View></Section>}
      {sections.map((key) => (
        <Section key={key} title={formSections[key].label} extra={<View className="ui-note">{`${texts[key].length}/${formSections[key].limit}`}</View>}>
          <View className="form-text">{texts[key] || '（未填写）'}</View>
        </Section>
      ))}
      {opinion && <Section title="院系意见"><View className="form-text">{opinionBy ? `${opinion}（${opinionBy}）` : opinion}</View></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
      <Section title="学校登记信息"><Facts facts={profile} /></Section>
    </>
  )
}
