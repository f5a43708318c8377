import { View } from '@tarojs/components'
import type { Tone } from '@/ui/tone'
import './figures.scss'

export interface Figure { label: string; count: number; tone?: Tone }

/** A few numbers side by side; a zero is quiet. */
export function Figures({ figures, few }: { figures: readonly Figure[]; /** Four at most. */ few?: boolean }) {
  return (
    <View className={`figures ${few ? 'figures--few' : ''}`}>
      {figures.map(({ label, count, tone = 'info' }) => (
        <View key={label} className="figure">
          <View className={`figure-count figure-count--${count === 0 ? 'off' : tone}`}>{String(count)}</View>
          <View className="ui-note">{label}</View>
        </View>
      ))}
    </View>
  )
}
