import { View } from '@tarojs/components'
import { role } from '../role'
import './index.scss'

interface LinesProps { lines: readonly string[]; /** 1. 2. 3. instead of dots: the order matters. */ numbered?: boolean }

/** A few short sentences, each with its mark; a long one goes on under its own words. */
export function Lines({ lines, numbered }: LinesProps) {
  return (
    <View className="ui-lines" {...role('list')}>
      {lines.map((line, index) => (
        <View key={line} className="ui-line" {...role('listitem')}>
          <View className="ui-line-mark">{numbered ? `${index + 1}.` : '·'}</View>
          <View className="ui-line-words">{line}</View>
        </View>
      ))}
    </View>
  )
}
