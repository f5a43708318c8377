import { View } from '@tarojs/components'
import { role } from '../role'
import './index.scss'

/** How far a list that is being made anew is. */
export function RebuildBar({ done, total }: { done: number; total: number }) {
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
  return (
    <View className="rebuild" {...role('status')}>
      <View>{total > 1 ? `正在重新匹配职位，已完成 ${percent}%` : '正在按你的设置重新匹配职位'}</View>
      <View className="rebuild-rail"><View className="rebuild-bar" style={{ width: `${percent}%` }} /></View>
    </View>
  )
}
