import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { scan } from './scan'
import './scanner.scss'

export interface ScannerProps {
  /** Each reading, several times a second while one code stays in view. */
  onRead: (text: string) => void
  /** Something else has the screen: nothing is read. */
  paused: boolean
  /** An answer is shown: WeChat's scanner would cover it, so it comes back afterwards; a camera in the page goes on. */
  answering: boolean
}

/** WeChat's scanner, opened again after each answer until the person leaves it. */
export function Scanner({ onRead, paused, answering }: ScannerProps) {
  const [going, setGoing] = useState(false)
  const open = useRef(false)
  const latest = useRef(onRead)
  latest.current = onRead
  const still = paused || answering
  useEffect(() => {
    if (!going || still || open.current) return
    open.current = true
    void scan().then((text) => {
      open.current = false
      if (text === undefined) setGoing(false)
      else latest.current(text)
    })
  }, [going, still])
  return (
    <View className="scanner">
      <View className="scanner-hint">{going ? '正在扫码…' : '对准对方手机上的入场券二维码'}</View>
      <Button testId="scan" onTap={() => setGoing(true)}>扫码</Button>
    </View>
  )
}
