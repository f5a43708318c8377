import { View } from '@tarojs/components'
import './index.scss'

/** How many wait; nothing when none do. */
export function Badge({ count }: { count: number | undefined }) {
  if (!count) return null
  return <View className="ui-badge">{count > 99 ? '99+' : String(count)}</View>
}
