import { useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { CallStageProps } from './call-stage'
import { MediaVideo } from './media-video.h5'
import { mediaWords } from './media-words'
import { openMedia, type Media } from './open-media.h5'
import { PeerStage } from './peer-stage.h5'
import './call-stage.scss'

/** The picture: the own camera to look at before the call, both during it. Camera and microphone are let go when the page is left. */
export function CallStage({ call, side, live, busy, onHangUp }: CallStageProps) {
  const [media, setMedia] = useState<Media>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let gone = false
    let opened: MediaStream | undefined
    const stop = () => { for (const track of opened?.getTracks() ?? []) track.stop() }
    void openMedia().then((found) => { opened = found.stream; if (gone) stop(); else setMedia(found) })
    return () => { gone = true; stop() }
  }, [turn])
  const problem = media?.problem
  return (
    <div className="stage-box">
      {problem && (
        <div className="stage-problem">
          <Notice tone={media.stream ? 'wait' : 'bad'}>{media.soundOnly ? '没有可用的摄像头，对方只能听到你的声音' : `${mediaWords[problem].message}。${mediaWords[problem].next}`}</Notice>
          <Button kind="line" small onTap={() => { setMedia(undefined); setTurn(turn + 1) }}>重新检查</Button>
        </div>
      )}
      {live && call && media
        ? <PeerStage key={`${call.id}-${turn}`} call={call} side={side} stream={media.stream} busy={busy} onHangUp={onHangUp} />
        : (
          <div className="stage">
            {media?.stream && !media.soundOnly ? <MediaVideo className="stage-main stage-own" stream={media.stream} label="我的画面" muted /> : <div className="stage-nothing">{media ? '没有画面' : '正在打开摄像头…'}</div>}
            <div className="stage-label">我的画面（对方还看不到）</div>
          </div>
        )}
    </div>
  )
}
