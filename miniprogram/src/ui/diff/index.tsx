import { View } from '@tarojs/components'
import { role } from '../role'
import './index.scss'

export interface DiffLine { field: string; label: string; before: string; after: string; changed: boolean }
interface DiffProps { lines: readonly DiffLine[]; before?: string; after?: string }

/** Old beside new, what changed stands out; on a phone one under the other. */
export function Diff({ lines, before = '原值', after = '现值' }: DiffProps) {
  return (
    <View className="ui-diff" {...role('table')}>
      <View className="ui-diff-line ui-diff-head" {...role('row')}>
        {['项目', before, after].map((name) => <View key={name} className="ui-diff-cell" {...role('columnheader')}>{name}</View>)}
      </View>
      {lines.map((line) => (
        <View key={line.field} className={`ui-diff-line ${line.changed ? 'ui-diff-line--changed' : ''}`} {...role('row')}>
          <View className="ui-diff-cell ui-diff-label" {...role('cell')}>{line.label}</View>
          <View className="ui-diff-cell ui-diff-before" {...role('cell')}>{line.before || '（空）'}</View>
          <View className="ui-diff-cell ui-diff-after" {...role('cell')}>{line.after || '（空）'}</View>
        </View>
      ))}
    </View>
  )
}
