import { View } from '@tarojs/components'
import { useNow } from '@/hooks/use-now'
import { Countdown } from '@/ui/countdown'
import { formatLeftWords } from '@/ui/format-left-words'
import { isNear } from './joinable-now'
import './countdown-to.scss'

/** How long until an interview begins: in days and hours, on the last day by the second. */
export function CountdownTo({ startsAt, onBegin }: { startsAt: string; onBegin?: () => void }) {
  const left = Date.parse(startsAt) - useNow(true)
  if (left <= 0) return <View className="countdown-to-begun">已到约定时间</View>
  return (
    <View className="countdown-to">
      <View className="ui-mid">距开始</View>
      {isNear(startsAt, Date.parse(startsAt) - left) ? <Countdown until={startsAt} onEnd={onBegin} /> : <View className="countdown-to-days">{formatLeftWords(left)}</View>}
    </View>
  )
}
