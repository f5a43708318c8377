import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '../../parts/facts'
import { RecordHead } from '../../parts/record-head'
import { Section } from '../../parts/section'

/** One student's source information: what was filled in beside what the school has. */
export function SourceInfoRecord({ record }: { record: ResponseOf<'GET /api/source-info/:id'> }) {
  const { name, studentNo, college, major, className, identityNoMasked, status, version, submittedAt, reason, differences, roster, history } = record
  const changed = differences.filter((line) => line.changed).length
  return (
    <>
      <RecordHead title={name} status={status} lines={[
        [studentNo, college, major, className].filter(Boolean).join(' · '),
        `证件号 ${identityNoMasked} · ${submittedAt ? `第 ${version} 版，${formatTime(submittedAt)} 提交` : '学生尚未送审'}`,
      ]} />
      {reason && <Notice tone="bad">{`退回原因：${reason}`}</Notice>}
      {differences.length > 0
        ? <Section title="学生核对的信息" extra={<View className="ui-note">{changed > 0 ? `改动 ${changed} 项` : '没有改动'}</View>}><Diff lines={differences} after="学生填写" /></Section>
        : <Section title="学生核对的信息"><View className="ui-mid">学生还没有送审，送审后这里并列显示原值和学生填写的值。</View></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
      <Section title="学校登记信息"><Facts facts={roster.map((line) => ({ label: line.label, value: line.display }))} /></Section>
    </>
  )
}
