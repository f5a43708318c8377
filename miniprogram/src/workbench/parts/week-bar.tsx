import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { formatDay } from '@/ui/format-time'
import { today } from '@/ui/today'
import { beginOf, shiftDay, weekOf } from './week-of'
import './week-bar.scss'

/** Which week is shown, and the ones beside it. */
export function WeekBar({ day, onPick }: { day: string; onPick: (day: string) => void }) {
  const days = weekOf(day)
  const [first = day, last = day] = [days[0], days[6]]
  return (
    <View className="week-bar">
      <Button small kind="plain" onTap={() => onPick(shiftDay(day, -7))}>上一周</Button>
      <Button small kind="plain" disabled={days.includes(today())} onTap={() => onPick(today())}>本周</Button>
      <Button small kind="plain" onTap={() => onPick(shiftDay(day, 7))}>下一周</Button>
      <View className="ui-strong">{`${formatDay(beginOf(first))} – ${formatDay(beginOf(last))}`}</View>
    </View>
  )
}
