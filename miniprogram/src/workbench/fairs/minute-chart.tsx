import { View } from '@tarojs/components'
import { beijingTyped } from '@shared/kernel/beijing-instant'
import { role } from '@/ui/role'
import type { MinuteCount } from './fill-minutes'
import './minute-chart.scss'

const clock = (iso: string | undefined): string => (iso ? beijingTyped(new Date(iso)).slice(11) : '')

/** A bar for each minute; the highest is said in words. */
export function MinuteChart({ minutes }: { minutes: readonly MinuteCount[] }) {
  const most = Math.max(...minutes.map(({ count }) => count), 0)
  const total = minutes.reduce((sum, { count }) => sum + count, 0)
  const said = `最近 ${minutes.length} 分钟入场 ${total} 人次，每分钟最多 ${most} 人次`
  return (
    <View className="minutes" {...role('img', said)}>
      <View className="ui-mid">{said}</View>
      <View className="minutes-bars">
        {minutes.map(({ at, count }) => <View key={at} className="minutes-slot"><View className={`minutes-bar ${count === 0 ? 'minutes-bar--none' : ''}`} style={{ height: `${most === 0 ? 0 : (count / most) * 100}%` }} /></View>)}
      </View>
      <View className="minutes-clock"><View>{clock(minutes[0]?.at)}</View><View>{clock(minutes[Math.floor(minutes.length / 2)]?.at)}</View><View>现在</View></View>
    </View>
  )
}
