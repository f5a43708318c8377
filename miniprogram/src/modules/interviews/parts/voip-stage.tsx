import { View, VoipRoom } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { CallRoad } from '@shared/calls/roads'
import { ApiError } from '@/api/api-error'
import { call as ask } from '@/api/call'
import { Tap } from '@/platform/tap'
import { joinRoom, type Room } from '@/platform/voip-room'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import type { CallStageProps } from './call-stage'
import type { VideoCall } from './call'
import './call-stage.scss'
import { roadOf } from './road-of'
import { StageNotice } from './stage-notice'
import { useSignals } from './use-signals'
import { useSlow } from './use-slow'

interface VoipStageProps extends Pick<CallStageProps, 'side' | 'busy' | 'onHangUp'> { call: VideoCall }
const slowMs = 20_000
const refused = { message: '没有进入微信视频房间', next: '请允许使用摄像头和话筒，关闭其他通话后重试' }

/** Both pictures in WeChat's room (R-INT-3). The server signs; the session key stays there. */
export function VoipStage({ call: { id }, side, busy, onHangUp }: VoipStageProps) {
  const [members, setMembers] = useState<readonly string[]>([])
  const [room, setRoom] = useState<Room>()
  const [mine, setMine] = useState<string>()
  const [muted, setMuted] = useState(false)
  const [problem, setProblem] = useState<{ message: string; next: string }>()
  const [road, setRoad] = useState<CallRoad>()
  const [turn, setTurn] = useState(0)
  const signals = useSignals(id, side, (signal) => setRoad((before) => roadOf(signal) ?? before))
  useEffect(() => {
    let left = false
    let joined: Room | undefined
    const join = async () => {
      const { code } = await Taro.login()
      const signed = await ask('POST /api/calls/:id/voip', { params: { id }, body: { code } })
      const { groupId, nonceStr, timeStamp, signature, openId } = signed
      setMine(openId)
      joined = await joinRoom({ groupId, nonceStr, timeStamp, signature }, setMembers)
      if (left) joined.leave()
      else setRoom(joined)
    }
    setProblem(undefined)
    void join().catch((error: unknown) => setProblem(error instanceof ApiError ? error : refused))
    void signals.start().then(() => signals.send('ready', { road: 'wechat' }))
    return () => { left = true; joined?.leave() }
  }, [turn])
  const slow = useSlow(members.length < 2, slowMs)
  const mute = () => { room?.mute(!muted); setMuted(!muted) }
  return (
    <View className="stage-box">
      {problem && <View className="stage-problem"><Refused error={problem} /><Button kind="line" small onTap={() => setTurn(turn + 1)}>重试</Button></View>}
      {!problem && members.length < 2 && <StageNotice road={road} slow={slow} here="wechat" turn />}
      <View className="stage stage--rooms">
        {/* Taro's template reads `openid`, its type knows `openId` only. */}
        {members.map((openid) => <VoipRoom key={openid} className="stage-room" {...{ openid }} mode={openid === mine ? 'camera' : 'video'} />)}
        <View className="stage-label">{members.length < 2 ? '等待对方进入…' : '通话中'}</View>
      </View>
      <View className="stage-controls">
        <Tap className={`stage-control ${muted ? 'stage-control--off' : ''}`} disabled={!room} onTap={mute}>{muted ? '打开话筒' : '静音'}</Tap>
        <Tap className="stage-control stage-control--end" disabled={busy} onTap={onHangUp}>挂断</Tap>
      </View>
    </View>
  )
}
