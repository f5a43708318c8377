import { View } from '@tarojs/components'
import { role } from '@/ui/role'
import './consequences.scss'

/** What ending a destination means, line by line. */
export function Consequences({ lines }: { lines: readonly string[] }) {
  return (
    <View {...role('list', '解除后会怎样')}>
      {lines.map((line) => <View key={line} className="consequence" {...role('listitem')}><View className="consequence-dot" /><View className="consequence-text">{line}</View></View>)}
    </View>
  )
}
