import { View } from '@tarojs/components'
import { useNow } from '@/hooks/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import { CalendarButton } from './calendar-button'
import { CountdownTo } from './countdown-to'
import type { Interview } from './interview'
import { InterviewFacts } from './interview-facts'
import { interviewPages } from './interview-pages'
import { joinableNow } from './joinable-now'
import { OutcomeNote } from './outcome-note'

/** Who invites, for what, how long until then; what came of it; the ways on from here. */
export function InterviewHead({ interview, onBegin }: { interview: Interview; onBegin: () => void }) {
  const { id, employer, job, status, startsAt, kind, joinable } = interview
  const ahead = status.key === 'invited' || status.key === 'accepted'
  const now = useNow(ahead)
  const mayJoin = joinable || joinableNow(interview, now)
  return (
    <Card title={employer.name} extra={<Tag tone={status.tone}>{status.label}</Tag>} note={`面试职位：${job.title}`}>
      {ahead && <View className="interview-count"><CountdownTo startsAt={startsAt} onBegin={onBegin} /></View>}
      <OutcomeNote interview={interview} />
      <InterviewFacts interview={interview} />
      {mayJoin && kind.key === 'video' && <View className="ui-buttons"><Button onTap={() => openPage(interviewPages.call(id))}>加入视频面试</Button></View>}
      <View className="ui-buttons">
        {ahead && <CalendarButton interview={interview} />}
        <Button kind="line" small onTap={() => openPage(interviewPages.chatAbout('interview', id))}>和单位交谈</Button>
      </View>
      <View className="ui-buttons">
        <Button kind="plain" small onTap={() => openPage(`/modules/applications/pages/show/index?id=${interview.applicationId}`)}>查看我的申请</Button>
        <Button kind="plain" small onTap={() => openPage(`/modules/jobs/pages/show/index?id=${job.id}`)}>查看职位</Button>
      </View>
    </Card>
  )
}
