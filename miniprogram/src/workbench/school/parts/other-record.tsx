import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '../../parts/facts'
import { ProofFiles } from '../../parts/proof-files'
import { RecordHead } from '../../parts/record-head'
import { Section } from '../../parts/section'

/** One 其他去向登记: the branch with its code, what proves it, what was filled in. */
export function OtherRecord({ record }: { record: ResponseOf<'GET /api/other-destinations/:id'> }) {
  const { student, status, version, content, submittedAt, reason, differences, history } = record
  const changed = differences.filter((line) => line.changed)
  const kinds = [...new Set(content?.proofs.map((proof) => proof.label))]
  return (
    <>
      <RecordHead title={content ? `${student.name} · ${content.label}` : student.name} status={status} lines={[
        [student.studentNo, student.college, student.major].filter(Boolean).join(' · '),
        [content && `去向类别代码 ${content.code}`, `第 ${version} 版`, submittedAt && `${formatTime(submittedAt)} 提交`].filter(Boolean).join(' · '),
      ]} />
      {reason && <Notice tone="bad">{`上次审核不通过的原因：${reason}`}</Notice>}
      {kinds.map((label) => (
        <Section key={label} title={label}><ProofFiles files={content?.proofs.filter((proof) => proof.label === label).map((proof) => proof.file) ?? []} /></Section>
      ))}
      {content && kinds.length === 0 && <Section title="证明材料"><View className="ui-mid">这一类去向没有上传证明材料。</View></Section>}
      {changed.length > 0 && <Section title="与上次审核的差异"><Diff lines={changed} before="上次" after="本次" /></Section>}
      {content && <Section title="登记内容"><Facts facts={content.fields.map(({ label, value }) => ({ label, value, wide: value.length > 18 }))} /></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
