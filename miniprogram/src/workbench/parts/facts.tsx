import { View } from '@tarojs/components'
import './facts.scss'

export interface Fact { label: string; value: string; /** Takes a whole line. */ wide?: boolean }

/** Many short values in little room: label over value, several beside each other where there is space. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map((fact) => (
        <View key={fact.label} className={`fact ${fact.wide ? 'fact--wide' : ''}`}>
          <View className="ui-note">{fact.label}</View>
          <View className="fact-value">{fact.value || '—'}</View>
        </View>
      ))}
    </View>
  )
}
