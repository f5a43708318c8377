import { View } from '@tarojs/components'
import { role } from '../role'
import './index.scss'

/** The shape of what is on its way. */
export function Skeleton({ cards = 2 }: { cards?: number }) {
  return (
    <View className="ui-skeletons" {...role('status', '正在加载')}>
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="ui-skeleton">
          <View className="ui-skeleton-line ui-skeleton-line--head" /><View className="ui-skeleton-line" /><View className="ui-skeleton-line ui-skeleton-line--short" />
        </View>
      ))}
    </View>
  )
}
