import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ResponseOf } from '@/api/input-of'
import { interviewPages } from '@/modules/interviews/parts/interview-pages'
import { Button } from '@/ui/button'
import { openPage } from '@/ui/open-page'
import { deskPages } from './desk-pages'

/** To the student of an interview: by words at any time, by video from the agreed time on. */
export function InterviewTalk({ interview: { id, kind, status, joinable } }: { interview: ResponseOf<'GET /api/interviews/:id'> }) {
  const video = kind.key === 'video' && status.key === 'accepted'
  return (
    <View className="ui-buttons">
      <Button kind="line" small onTap={() => void Taro.redirectTo({ url: `${deskPages.hall}?about=interview&with=${id}` })}>和学生交谈</Button>
      {video && <Button kind={joinable ? 'primary' : 'line'} small onTap={() => openPage(interviewPages.call(id))}>{joinable ? '视频面试' : '视频面试房间（到时间后可呼叫）'}</Button>}
    </View>
  )
}
