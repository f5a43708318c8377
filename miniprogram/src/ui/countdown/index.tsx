import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { serverNow } from '@/api/server-time'
import { useNow } from '@/hooks/use-now'
import { formatLeft } from './format-left'
import './index.scss'

interface CountdownProps { /** ISO instant. */ until: string; onEnd?: () => void; /** Replaces the server's time in tests. */ now?: () => number; plain?: boolean }

/** Time left by the server's clock; says so once when it is over. */
export function Countdown({ until, onEnd, now = serverNow, plain }: CountdownProps) {
  const end = Date.parse(until)
  const told = useRef(false)
  const at = useNow(end > now(), now)
  const left = end - at
  useEffect(() => {
    if (left > 0 || told.current) return
    told.current = true
    onEnd?.()
  }, [left, onEnd])
  return <View className={plain ? 'ui-countdown--plain' : 'ui-countdown'}>{left > 0 ? formatLeft(left) : '已到期'}</View>
}
