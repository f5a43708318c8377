import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { serverNow } from '@/api/server-time'
import { useNow } from '@/hooks/use-now'
import { useVisible } from '@/hooks/use-visible'
import { role } from '@/ui/role'
import { drawQr } from './draw-qr'
import { sliceLeft } from './slice-left'
import './turning-code.scss'

interface TurningCodeProps { /** The code's text in a slice of time. */ textAt: (slice: number) => string; /** Given by tests. */ now?: () => number }

/** The code that is due now, in a ring that shrinks until the next one. Needs no network. */
export function TurningCode({ textAt, now = serverNow }: TurningCodeProps) {
  const { slice, seconds, share } = sliceLeft(useNow(useVisible(), now))
  const picture = useMemo(() => drawQr(textAt(slice)), [textAt, slice])
  return (
    <View className="code">
      <View className="code-ring" style={{ background: `conic-gradient(#1d5fe0 ${Math.round(share * 360)}deg, #d5e2fb 0)` }}>
        <View className="code-paper"><View className="code-square" {...role('img', '入场二维码')}><Image className="code-picture" src={picture} /></View></View>
      </View>
      <View className="code-note">{`动态二维码 · ${seconds} 秒后刷新 · 截图无效`}</View>
    </View>
  )
}
