import { View } from '@tarojs/components'
import { useNow } from '@/hooks/use-now'
import { Countdown } from '@/ui/countdown'
import { formatLeftWords } from '@/ui/format-left-words'
import './countdown-to.scss'

const dayMs = 86_400_000

/** How long until an interview begins: in days and hours, on the last day by the second. */
export function CountdownTo({ startsAt, onBegin }: { startsAt: string; onBegin?: () => void }) {
  const left = Date.parse(startsAt) - useNow(true)
  if (left <= 0) return <View className="countdown-to-begun">已到约定时间</View>
  return (
    <View className="countdown-to">
      <View className="ui-mid">距开始</View>
      {left < dayMs ? <Countdown until={startsAt} onEnd={onBegin} /> : <View className="countdown-to-days">{formatLeftWords(left)}</View>}
    </View>
  )
}
