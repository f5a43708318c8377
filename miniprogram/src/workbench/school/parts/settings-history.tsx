import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import type { SchoolSettings } from './use-settings'

/** Since when the settings are in force, who changed them, and the last changes. */
export function SettingsHistory({ current }: { current: SchoolSettings }) {
  const { changedAt, changedBy, changes } = current
  return (
    <Card title="最近的修改" note={changedAt ? `现行设置自 ${formatTime(changedAt)} 起${changedBy ? `，${changedBy}修改` : ''}` : '还没有改过，都是平台的默认设置'}>
      {changes.map((change, index) => (
        <View key={`${change.at}-${index}`} className="settings-change">
          <View className="ui-item-head"><View className="ui-strong">{change.label}</View><View className="ui-note">{formatTime(change.at)}</View></View>
          <View>{`${change.before || '未填写'} → ${change.after || '未填写'}`}</View>
          <View className="ui-note">{change.by}</View>
        </View>
      ))}
    </Card>
  )
}
