import { useState } from 'react'
import { Tap } from '@/platform/tap'

/** 静音, 关闭摄像头, 挂断. */
export function StageControls({ stream, busy, onHangUp }: { stream: MediaStream | undefined; busy: boolean; onHangUp: () => void }) {
  const [muted, setMuted] = useState(false)
  const [dark, setDark] = useState(false)
  const [sound, picture] = [stream?.getAudioTracks() ?? [], stream?.getVideoTracks() ?? []]
  const mute = () => { for (const track of sound) track.enabled = muted; setMuted(!muted) }
  const darken = () => { for (const track of picture) track.enabled = dark; setDark(!dark) }
  return (
    <div className="stage-controls">
      <Tap className={`stage-control ${muted ? 'stage-control--off' : ''}`} disabled={sound.length === 0} onTap={mute}>{muted ? '打开话筒' : '静音'}</Tap>
      <Tap className={`stage-control ${dark ? 'stage-control--off' : ''}`} disabled={picture.length === 0} onTap={darken}>{dark ? '打开摄像头' : '关闭摄像头'}</Tap>
      <Tap className="stage-control stage-control--end" disabled={busy} onTap={onHangUp}>挂断</Tap>
    </div>
  )
}
