import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useMe } from '@/hooks/use-me'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatSpan } from '@/ui/format-span'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { CallRoom } from '../../parts/call-room'
import { interviewPages } from '../../parts/interview-pages'

/** 视频面试, for both sides: who, when, and the room (R-INT-3). */
export default function CallPage() {
  const { interview: id = '' } = useRouter().params
  const me = useMe()
  const state = useLoad(() => call('GET /api/interviews/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  const side = me.data?.role === 'employer' ? 'employer' : 'student'
  const chat = side === 'employer' ? `/workbench/employer/pages/hall/index?about=interview&with=${id}` : interviewPages.chatAbout('interview', id)
  return (
    <Page title="视频面试">
      <Loaded state={state}>
        {(interview) => (
          <>
            <Card title={side === 'employer' ? interview.student.name : interview.employer.name} extra={<Tag tone={interview.status.tone}>{interview.status.label}</Tag>} note={interview.job.title}>
              <View className="ui-mid">{formatSpan(interview.startsAt, interview.endsAt)}</View>
              <View className="ui-buttons"><Button kind="plain" small onTap={() => openPage(chat)}>打开文字对话</Button></View>
            </Card>
            {interview.kind.key !== 'video'
              ? <Card title="这是现场面试" note={`请按约定时间到场：${interview.place}`} />
              : interview.status.key === 'invited' && side === 'student'
                ? <Card title="还没有接受这场面试" note="接受后才能视频"><View className="ui-buttons"><Button onTap={() => openPage(interviewPages.show(id))}>查看面试邀请</Button></View></Card>
                : me.data && <CallRoom interview={interview} side={side} onBegin={reload} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
