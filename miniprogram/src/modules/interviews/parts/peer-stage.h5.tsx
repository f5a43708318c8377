import { useEffect, useRef, useState } from 'react'
import type { CallRoad } from '@shared/calls/roads'
import { call as ask } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { role } from '@/ui/role'
import { Refused } from '@/ui/refused'
import type { CallStageProps } from './call-stage'
import type { IceAnswer, VideoCall } from './call'
import { callPhase, phaseWords, type MediaState } from './call-phase'
import { MediaVideo } from './media-video.h5'
import { newClientId } from './new-client-id'
import { StageNotice } from './stage-notice'
import { StageControls } from './stage-controls.h5'
import { useSignals } from './use-signals'
import { useSlow } from './use-slow'
import { openVideoPeer, type VideoPeer } from './video-peer'

interface PeerStageProps extends Pick<CallStageProps, 'side' | 'busy' | 'onHangUp'> { call: VideoCall; stream: MediaStream | undefined }
/** A connection that takes longer will hardly come. */
const slowMs = 20_000
const hasTurn = (answer: IceAnswer | undefined): boolean => answer?.iceServers.some(({ urls }) => urls.some((url) => url.startsWith('turn'))) === true

/** Both pictures of a call that goes on, over WebRTC (R-INT-3). */
export function PeerStage({ call, side, stream, busy, onHangUp }: PeerStageProps) {
  const ice = useLoad(() => ask('GET /api/calls/:id/ice-servers', { params: { id: call.id } }), [call.id])
  const [media, setMedia] = useState<MediaState>('new')
  const [remote, setRemote] = useState<MediaStream>()
  const [road, setRoad] = useState<CallRoad>()
  const peer = useRef<VideoPeer>()
  const signals = useSignals(call.id, side, ({ kind, data }) => { void peer.current?.take(kind, data).catch(() => undefined) })
  const { data } = ice
  useEffect(() => {
    if (!data) return undefined
    const opened = openVideoPeer({
      side, stream, connect: () => new RTCPeerConnection({ iceServers: data.iceServers }), newSession: () => newClientId(Math.random), send: signals.send,
      onState: setMedia, onRemote: setRemote, onRoad: setRoad,
    })
    peer.current = opened
    void signals.start().then(opened.begin)
    return () => { peer.current = undefined; opened.close() }
  }, [data])
  const phase = callPhase(call, media)
  const slow = useSlow(phase !== 'connected', slowMs)
  return (
    <>
      <Refused error={ice.error} />
      {phase !== 'connected' && <StageNotice road={road} slow={slow} here="browser" turn={hasTurn(data)} />}
      <div className={`stage stage--${phase}`} data-testid="stage" data-phase={phase}>
        {remote ? <MediaVideo className="stage-main" stream={remote} label="对方的画面" /> : <div className="stage-nothing">等待对方的画面…</div>}
        {stream && <MediaVideo className="stage-small stage-own" stream={stream} label="我的画面" muted />}
        <div className="stage-label" {...role('status')}>{phaseWords[phase]}</div>
      </div>
      <StageControls stream={stream} busy={busy} onHangUp={onHangUp} />
    </>
  )
}
