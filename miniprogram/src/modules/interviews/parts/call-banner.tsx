import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { ApiError } from '@/api/api-error'
import { call as ask } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useNow } from '@/hooks/use-now'
import { vibrate } from '@/platform/vibrate'
import { Button } from '@/ui/button'
import { openPage } from '@/ui/open-page'
import { role } from '@/ui/role'
import { toast } from '@/ui/toast'
import './call-banner.scss'
import type { VideoCall } from './call'
import { interviewPages } from './interview-pages'
import { useCurrentCall } from './use-current-call'

/** Rings where the student is: 接听 or 暂不接听. During a call it leads back to it. */
export function CallBanner({ className = '' }: { className?: string }) {
  const { call, reload } = useCurrentCall()
  return call ? <Ringing className={className} call={call} reload={reload} /> : null
}

function Ringing({ className, call, reload }: { className: string; call: VideoCall; reload: () => Promise<void> }) {
  const { id, version, interviewId, employer, caller, jobTitle, student, ringsUntil, status, actions } = call
  const left = Date.parse(ringsUntil) - useNow(status.key === 'ringing')
  const mine = actions.some(({ key }) => key === 'answer')
  const ringing = status.key === 'ringing' && left > 0
  useEffect(() => { if (ringing && mine) vibrate('long') }, [ringing && mine])
  const act = async (send: () => Promise<unknown>) => {
    try {
      await send()
    } catch (error) {
      if (!(error instanceof ApiError) || error.id === 'network_error') throw error
      // It rang out, or the unit hung up meanwhile.
      toast(`${error.message}，${error.next}`)
      await reload()
      return false
    }
    return true
  }
  const answer = useAction(async () => { if (await act(() => ask('POST /api/calls/:id/answer', { params: { id }, body: { version } }))) openPage(interviewPages.call(interviewId)) })
  const refuse = useAction(async () => { await act(() => ask('POST /api/calls/:id/refuse', { params: { id }, body: { version } })); await reload() })
  if (status.key === 'ringing' && !ringing) return null
  return (
    <View className={`call-banner ${ringing ? 'call-banner--ringing' : ''} ${className}`} {...role('alert')}>
      <View className="call-banner-text">
        <View className="ui-strong">{ringing ? (mine ? `${employer.name} 邀请你视频面试` : `正在呼叫 ${student.name}`) : '视频面试进行中'}</View>
        <View className="call-banner-note">{[jobTitle, mine && caller ? `呼叫人 ${caller}` : '', ringing ? `${Math.ceil(left / 1000)} 秒后停止呼叫` : ''].filter(Boolean).join(' · ')}</View>
      </View>
      <View className="ui-buttons">
        {ringing && mine && <Button kind="plain" small busy={refuse.busy} onTap={() => void refuse.run()}>暂不接听</Button>}
        {ringing && mine ? <Button small busy={answer.busy} onTap={() => void answer.run()}>接听</Button> : <Button small onTap={() => openPage(interviewPages.call(interviewId))}>回到通话</Button>}
      </View>
    </View>
  )
}
