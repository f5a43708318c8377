import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { call as ask } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { useLoad } from '@/hooks/use-load'
import { usePolling } from '@/hooks/use-polling'
import { interviewPages } from '@/modules/interviews/parts/interview-pages'
import { pollMs } from '@/modules/interviews/parts/poll-ms'
import { vibrate } from '@/platform/vibrate'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { openPage } from '@/ui/open-page'

/** The way into an interview whose time has come; rings here too, asked for without a socket as nobody stays on the home page. */
export function JoinButton({ interviewId }: { interviewId: string }) {
  const { data, reload } = useLoad(() => ask('GET /api/calls/current'), [])
  usePolling(true, reload, pollMs)
  const call = data?.call
  const rings = call?.interviewId === interviewId && call.status.key === 'ringing' && Date.parse(call.ringsUntil) > serverNow()
  useEffect(() => { if (rings) vibrate('long') }, [rings])
  return (
    <>
      {rings && <Notice tone="ok">{`${call.employer.name} 正在呼叫你`}</Notice>}
      <View className="ui-buttons"><Button onTap={() => openPage(interviewPages.call(interviewId))}>{rings ? '去接听' : '加入视频面试'}</Button></View>
    </>
  )
}
