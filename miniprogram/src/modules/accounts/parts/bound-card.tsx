import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { role } from '@/ui/role'
import './bound-card.scss'

/** Green: it worked, and what that brings. */
export function BoundCard({ title, note }: { title: string; note: string }) {
  return (
    <Card>
      <View className="bound" {...role('status')}>
        <View className="bound-mark"><View className="bound-check" /></View>
        <View className="bound-title">{title}</View>
        <View className="ui-mid">{note}</View>
      </View>
    </Card>
  )
}
