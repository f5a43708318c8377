import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Side } from '@shared/hall/frames'
import { ApiError } from '@/api/api-error'
import { call as ask } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useNow } from '@/hooks/use-now'
import { vibrate } from '@/platform/vibrate'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { openPage } from '@/ui/open-page'
import { toast } from '@/ui/toast'
import type { VideoCall } from './call'
import { callPhase } from './call-phase'
import { CallStage } from './call-stage'
import { endWords } from './call-words'
import { CountdownTo } from './countdown-to'
import type { Interview } from './interview'
import { interviewPages } from './interview-pages'
import { joinableNow } from './joinable-now'
import { useCall } from './use-call'

interface CallRoomProps { interview: Interview; side: Side; onBegin: () => void }

/** The room of one interview: waiting, ringing, talking, afterwards. Which of it, the server's call decides. */
export function CallRoom({ interview, side, onBegin }: CallRoomProps) {
  const { id, startsAt, employer, student, joinable } = interview
  const { call, take } = useCall(id)
  const phase = callPhase(call, 'new')
  const now = useNow(true)
  const open = joinable || joinableNow(interview, now)
  /** What the other side was faster with is shown, not complained about twice. */
  const said = async (send: () => Promise<VideoCall>) => {
    try {
      take(await send())
    } catch (error) {
      if (!(error instanceof ApiError) || !call || error.id === 'network_error') throw error
      toast(`${error.message}，${error.next}`)
      take(await ask('GET /api/calls/:id', { params: { id: call.id } }))
    }
  }
  const start = useAction(async () => take(await ask('POST /api/calls', { body: { interviewId: id } })))
  const answer = useAction(async () => { if (call) await said(() => ask('POST /api/calls/:id/answer', { params: { id: call.id }, body: { version: call.version } })) })
  const refuse = useAction(async () => { if (call) await said(() => ask('POST /api/calls/:id/refuse', { params: { id: call.id }, body: { version: call.version } })) })
  const hangUp = useAction(async () => { if (call) await said(() => ask('POST /api/calls/:id/hang-up', { params: { id: call.id } })) })
  const rings = phase === 'ringing' && side === 'student'
  useEffect(() => { if (rings) vibrate('long') }, [rings, call?.id])
  const left = call ? Math.max(0, Math.ceil((Date.parse(call.ringsUntil) - now) / 1000)) : 0
  const live = phase !== 'waiting' && phase !== 'ringing' && phase !== 'ended'
  const ended = call && phase === 'ended' ? endWords(call, side) : undefined
  const other = side === 'student' ? employer.name : student.name
  const callAgain = <Button busy={start.busy} testId="start-call" onTap={() => void start.run()}>{ended ? '再次呼叫' : '呼叫学生'}</Button>
  return (
    <>
      {phase === 'ringing' && (
        <Card title={rings ? `${other} 邀请你视频面试` : `正在呼叫 ${other}`} note={[rings && call?.caller ? `呼叫人 ${call.caller}` : '', `${left} 秒后停止呼叫`].filter(Boolean).join(' · ')}>
          <View className="ui-buttons">
            {rings
              ? <><Button kind="plain" busy={refuse.busy} onTap={() => void refuse.run()}>暂不接听</Button><Button busy={answer.busy} onTap={() => void answer.run()}>接听</Button></>
              : <Button kind="plain" busy={hangUp.busy} onTap={() => void hangUp.run()}>取消呼叫</Button>}
          </View>
        </Card>
      )}
      {phase === 'waiting' && (
        <Card title={open ? (side === 'student' ? '等待单位呼叫' : '可以呼叫学生了') : '还没到约定时间'}
          note={open ? (side === 'student' ? '请停留在本页，单位呼叫时这里会响起；先看看自己的画面和声音。' : '学生会在【我的面试】和洽谈面试大厅收到呼叫。') : '到约定时间后由单位发起视频。'}>
          {!open && <CountdownTo startsAt={startsAt} onBegin={onBegin} />}
          {open && side === 'employer' && <View className="ui-buttons">{callAgain}</View>}
        </Card>
      )}
      {ended && (
        <Card title={ended.title} note={ended.note}>
          <View className="ui-buttons">
            {side === 'employer' && open && callAgain}
            <Button kind="line" onTap={() => openPage(side === 'employer' ? `/workbench/employer/pages/interviews/index?id=${id}` : interviewPages.show(id))}>{side === 'employer' ? '填写面试结果' : '查看面试'}</Button>
          </View>
        </Card>
      )}
      {/* Neither long before nor after a call does the camera stay on. */}
      {(live || phase === 'ringing' || (phase === 'waiting' && open)) && <CallStage call={call} side={side} live={live} busy={hangUp.busy} onHangUp={() => void hangUp.run()} />}
    </>
  )
}
