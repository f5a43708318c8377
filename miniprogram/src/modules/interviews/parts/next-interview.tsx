import { View } from '@tarojs/components'
import { useNow } from '@/hooks/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatSpan } from '@/ui/format-span'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import { CountdownTo } from './countdown-to'
import type { InterviewItem } from './interview'
import { interviewPages } from './interview-pages'
import { joinableNow } from './joinable-now'
import './next-interview.scss'

/** The next interview, large: who, when, how long until then, and 加入 from the agreed time on. */
export function NextInterview({ interview, onBegin }: { interview: InterviewItem; onBegin?: () => void }) {
  const { id, employer, job, status, kind, startsAt, endsAt, place } = interview
  const now = useNow(true)
  const joinable = joinableNow(interview, now)
  const invited = status.key === 'invited'
  return (
    <Card title={invited ? '待你回应的面试' : '下一场面试'} extra={<Tag tone={status.tone}>{status.label}</Tag>} className="next-interview">
      <View className="next-interview-who">{employer.name}</View>
      <View className="ui-mid">{`${kind.label} · ${job.title}`}</View>
      <View className="next-interview-when">{formatSpan(startsAt, endsAt)}</View>
      {place && <View className="ui-mid">{place}</View>}
      <View className="next-interview-count"><CountdownTo startsAt={startsAt} onBegin={onBegin} /></View>
      <View className="ui-buttons">
        {joinable
          ? <Button testId="join-interview" onTap={() => openPage(interviewPages.call(id))}>加入</Button>
          : <Button kind={invited ? 'primary' : 'line'} onTap={() => openPage(interviewPages.show(id))}>{invited ? '查看面试邀请' : '查看面试'}</Button>}
        <Button kind="plain" onTap={() => openPage(interviewPages.chatAbout('interview', id))}>和单位交谈</Button>
      </View>
      {!joinable && !invited && kind.key === 'video' && <View className="ui-note next-interview-hint">到约定时间后，这里会出现【加入】，由单位发起视频。</View>}
    </Card>
  )
}
