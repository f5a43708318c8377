import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import type { RosterImport } from './use-roster-import'
import './roster.scss'

/** Who would change, and how, against the roster in force. */
export function RosterDifferences({ current }: { current: RosterImport }) {
  const { differences, changed } = current
  if (changed === 0) return null
  return (
    <Card title="与现有名单的差异" extra={`共 ${changed} 人`} note={differences.length < changed ? `这里显示前 ${differences.length} 人` : undefined}>
      {differences.map((one) => (
        <View key={one.row} className="roster-difference">
          <View className="ui-item-head"><View className="ui-strong">{`${one.name}（${one.studentNo}）`}</View><View className="ui-note">{`第 ${one.row} 行`}</View></View>
          <Diff before="现有" after="名单" lines={one.fields.map((field) => ({ ...field, field: field.label, changed: true }))} />
        </View>
      ))}
    </Card>
  )
}
