import { View } from '@tarojs/components'
import { download } from '@/api/download'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatSpan } from '@/ui/format-span'
import { isH5 } from '@/ui/is-h5'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'

/** One interview as its employer reads it: when and where, with whom, what was said. */
export function InterviewRecord({ interview }: { interview: ResponseOf<'GET /api/interviews/:id'> }) {
  const { id, student, status, kind, startsAt, endsAt, minutes, place, job, note, contact, reason, resultNote, history } = interview
  const keep = useAction(() => download('GET /api/interviews/:id/calendar', { params: { id } }, `面试-${student.name}.ics`))
  const arranged = [
    { label: '时间', value: formatSpan(startsAt, endsAt), wide: true }, { label: '方式', value: kind.label }, { label: '时长', value: `${minutes} 分钟` },
    { label: kind.key === 'video' ? '视频说明' : '地点', value: place, wide: place.length > 12 }, { label: '联系人', value: [contact.name, contact.phone].filter(Boolean).join(' ') },
  ]
  const calendar = isH5 && (status.key === 'invited' || status.key === 'accepted')
  return (
    <>
      <RecordHead title={student.name} status={status} lines={[`面试 ${job.title}`, [student.school, student.college, student.major, student.degree].filter(Boolean).join(' · ')]} />
      {reason && <Notice tone={status.key === 'declined' ? 'wait' : 'info'}>{`${status.key === 'declined' ? '学生婉拒的原因' : '取消的原因'}：${reason}`}</Notice>}
      {resultNote && <Notice tone="info">{`给学生的话：${resultNote}`}</Notice>}
      <Section title="安排" extra={calendar ? <View><Button kind="line" small busy={keep.busy} onTap={() => void keep.run()}>加入日历</Button></View> : undefined}><Facts facts={arranged} /></Section>
      {note && <Section title="附言"><View className="ui-mid">{note}</View></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
