import { View } from '@tarojs/components'
import { role } from '@/ui/role'
import './roster-table.scss'

interface RosterTableProps { heads: readonly [string, string, string]; rows: readonly { key: string; cells: readonly [string, string, string] }[] }

/** Rows of three: two narrow cells and a sentence. On a phone the sentence goes below. */
export function RosterTable({ heads, rows }: RosterTableProps) {
  return (
    <View className="roster-table" {...role('table')}>
      <View className="roster-row roster-row--head" {...role('row')}>
        {heads.map((head) => <View key={head} className="roster-cell" {...role('columnheader')}>{head}</View>)}
      </View>
      {rows.map(({ key, cells }) => (
        <View key={key} className="roster-row" {...role('row')}>
          {cells.map((cell, index) => <View key={index} className={`roster-cell roster-cell--${index}`} {...role('cell')}>{cell}</View>)}
        </View>
      ))}
    </View>
  )
}
