import { View } from '@tarojs/components'
import type { Counts } from './use-gate'
import './gate-counts.scss'

/** Mine, this gate's, everybody who came, everybody inside. Without a network the last known. */
export function GateCounts({ counts, gateId, mine }: { counts: Counts | undefined; gateId: string; mine: number }) {
  const figures = [
    ['我放行', mine], ['本入口', counts?.gates.find((gate) => gate.id === gateId)?.entered], ['全场入场', counts?.admitted], ['现在场内', counts?.inside],
  ] as const
  return (
    <View className="gate-counts">
      {figures.map(([label, count]) => (
        <View key={label} className="gate-count">
          <View className="gate-count-number">{count === undefined ? '—' : String(count)}</View>
          <View className="ui-note">{label}</View>
        </View>
      ))}
    </View>
  )
}
