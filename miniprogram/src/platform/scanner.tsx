import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { scan } from './scan'
import './scanner.scss'

export interface ScannerProps {
  /** Each reading, several times a second while one code stays in view. `asked`: somebody tapped for this very one, so it counts even if it is the last again. */
  onRead: (text: string, asked: boolean) => void
  /** Something else has the screen: nothing is read. */
  paused: boolean
  /** An answer is shown: WeChat's scanner would cover it, so it comes back afterwards; a camera in the page goes on. */
  answering: boolean
}

/** WeChat's scanner, opened again after each answer until the person leaves it. */
export function Scanner({ onRead, paused, answering }: ScannerProps) {
  const [going, setGoing] = useState(false)
  const [turn, setTurn] = useState(0)
  const open = useRef(false)
  const asked = useRef(false)
  const latest = useRef(onRead)
  latest.current = onRead
  const still = paused || answering
  useEffect(() => {
    if (!going || still || open.current) return
    open.current = true
    void scan().then((text) => {
      open.current = false
      if (text === undefined) return setGoing(false)
      latest.current(text, asked.current)
      asked.current = false
      // Nobody answers a code that was in view already: then the scanner opens again at once.
      setTurn((before) => before + 1)
    })
  }, [going, still, turn])
  const begin = () => { asked.current = true; setGoing(true) }
  return (
    <View className="scanner">
      <View className="scanner-hint">{going ? '正在扫码…' : '对准对方手机上的入场券二维码'}</View>
      <View className="scanner-start"><Button testId="scan" onTap={begin}>扫码</Button></View>
    </View>
  )
}
