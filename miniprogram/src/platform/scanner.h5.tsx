import { useEffect, useRef, useState } from 'react'
import { useVisible } from '@/hooks/use-visible'
import { audioContext } from './audio-context'
import { openCamera, type Camera, type CameraProblem } from './camera.h5'
import { openFrameReader, type FrameReader } from './frame-reader.h5'
import type { ScannerProps } from './scanner'
import './scanner.scss'

type Problem = CameraProblem | 'reader'
const problems: Record<Problem, readonly [string, string]> = {
  denied: ['没有使用摄像头的权限', '请在浏览器地址栏或系统设置里允许本页使用摄像头，再点【重新打开】；也可以手动查找'],
  none: ['没有找到摄像头', '请换一台有摄像头的设备，或用姓名、学号手动查找'],
  busy: ['摄像头正被其他应用占用', '请关闭其他正在使用摄像头的应用，再点【重新打开】'],
  insecure: ['这个地址不能使用摄像头', '请用 https 开头的地址打开本页；也可以手动查找'],
  reader: ['扫码组件没有加载成功', '请检查网络后点【重新打开】；也可以手动查找'],
}
/** Ten looks a second: quick for a queue, easy on a phone's battery. */
const everyMs = 100
// Asked for once a visit: a tap lets a browser make sounds, too.
let began = false

/** The camera in the page, read over and over. Nothing of the picture is kept or sent. */
export function Scanner({ onRead, paused }: ScannerProps) {
  const [going, setGoing] = useState(began)
  const [problem, setProblem] = useState<Problem>()
  const [camera, setCamera] = useState<Camera>()
  const [lit, setLit] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const visible = useVisible()
  const latest = useRef(onRead)
  latest.current = onRead
  const silent = useRef(paused)
  silent.current = paused

  useEffect(() => {
    if (!going || !visible) return undefined
    let over = false
    let opened: Camera | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (read: FrameReader) => {
      const picture = video.current
      if (over) return
      if (picture && !silent.current && picture.readyState >= picture.HAVE_CURRENT_DATA && picture.videoWidth > 0) {
        const text = await read(picture).catch(() => undefined)
        if (text && !over && !silent.current) latest.current(text, false)
      }
      timer = setTimeout(() => void look(read), everyMs)
    }
    const begin = async () => {
      const [answer, reader] = await Promise.all([openCamera(), openFrameReader().catch(() => undefined)])
      if (typeof answer !== 'string') opened = answer
      if (over) return opened?.close()
      if (typeof answer === 'string') return setProblem(answer)
      if (!reader) { answer.close(); return setProblem('reader') }
      setCamera(answer)
      void look(reader)
    }
    void begin()
    return () => {
      over = true
      clearTimeout(timer)
      opened?.close()
      setCamera(undefined)
      setLit(false)
    }
  }, [going, visible])

  useEffect(() => {
    if (!video.current || !camera) return
    video.current.srcObject = camera.stream
    void video.current.play().catch(() => undefined)
  }, [camera])

  const begin = () => {
    began = true
    audioContext()
    setProblem(undefined)
    setGoing(true)
  }
  const again = () => { setGoing(false); setProblem(undefined); setTimeout(begin, 0) }
  const light = (on: boolean) => { camera?.torch?.(on).then(() => setLit(on), () => undefined) }

  if (problem) {
    return (
      <div className="scanner scanner--problem" role="alert">
        <div className="scanner-word">{problems[problem][0]}</div>
        <div className="scanner-hint">{problems[problem][1]}</div>
        <button type="button" className="scanner-button" onClick={again}>重新打开</button>
      </div>
    )
  }
  return (
    <div className="scanner">
      <video ref={video} className="scanner-video" playsInline muted aria-label="摄像头画面" />
      {camera && <div className="scanner-frame" />}
      {camera?.torch && <button type="button" className="scanner-button scanner-torch" aria-pressed={lit} onClick={() => light(!lit)}>{lit ? '关灯' : '开灯'}</button>}
      {!going && <button type="button" className="scanner-button scanner-begin" onClick={begin}>开始扫码</button>}
      {going && !camera && <div className="scanner-hint" role="status">正在打开摄像头…</div>}
    </div>
  )
}
