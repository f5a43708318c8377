import { View } from '@tarojs/components'
import { beijingTyped } from '@shared/kernel/beijing-instant'
import { serverNow } from '@/api/server-time'
import { Tap } from '@/platform/tap'
import { formatEventDay } from '@/ui/format-span'
import { today } from '@/ui/today'
import { layOutDay } from './lay-out-day'
import { beginOf } from './week-of'
import type { WeekGridProps } from './week-grid'
import './week-grid.scss'

const percent = (part: number, of: number): string => `${(part / of) * 100}%`

/** A week from Monday, entries at their hours; begins at eight unless something is earlier. */
export function WeekGrid({ days, entries, chosen, onChoose }: WeekGridProps) {
  const laid = days.map((day) => layOutDay(entries, day))
  const all = laid.flat()
  const first = Math.floor(Math.min(8 * 60, ...all.map(({ from }) => from)) / 60)
  const last = Math.ceil(Math.max(19 * 60, ...all.map(({ to }) => to)) / 60)
  const hours = Array.from({ length: last - first }, (_, index) => first + index)
  const span = (last - first) * 60
  const now = beijingTyped(new Date(serverNow()))
  const [nowHour = 0, nowMinute = 0] = now.slice(11).split(':').map(Number)
  const nowAt = nowHour * 60 + nowMinute - first * 60
  return (
    <View className="week">
      <View className="week-corner" />
      {days.map((day) => <View key={day} className={`week-day ${day === today() ? 'week-day--today' : ''}`}>{formatEventDay(beginOf(day))}</View>)}
      <View className="week-hours">{hours.map((hour) => <View key={hour} className="week-hour">{`${hour}:00`}</View>)}</View>
      {days.map((day, index) => (
        <View key={day} className="week-column">
          {hours.map((hour) => <View key={hour} className="week-slot" />)}
          {day === today() && nowAt >= 0 && nowAt <= span && <View className="week-now" style={{ top: percent(nowAt, span) }} />}
          {laid[index]?.map(({ item, from, to, lane, lanes }) => (
            <View key={item.id} className="week-place" style={{ top: percent(from - first * 60, span), height: percent(to - from, span), left: percent(lane, lanes), width: percent(1, lanes) }}>
              <Tap className={`week-entry week-entry--${item.tone} ${item.id === chosen ? 'week-entry--on' : ''}`} selected={item.id === chosen} label={`${formatEventDay(item.startsAt)} ${item.title} ${item.note}`} onTap={() => onChoose(item.id)}>
                <View className="week-entry-title">{`${beijingTyped(new Date(item.startsAt)).slice(11)} ${item.title}`}</View>
                <View className="week-entry-note">{item.note}</View>
              </Tap>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
