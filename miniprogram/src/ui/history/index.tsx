import { View } from '@tarojs/components'
import { formatTime } from '../format-time'
import { role } from '../role'
import './index.scss'

export interface HistoryLine { at: string; actor: string; action: string; to: string; reason?: string; version: number }

/** What happened to a record, newest first: when, who, what, why. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <View className="ui-history" {...role('list')}>
      {[...lines].reverse().map((line, index) => (
        <View key={`${line.at}-${index}`} className="ui-history-line" {...role('listitem')}>
          <View className="ui-history-dot" />
          <View className="ui-history-head"><View className="ui-strong">{line.action}</View><View className="ui-note">{formatTime(line.at)}</View></View>
          <View className="ui-mid">{`${line.actor} · 第 ${line.version} 版 · ${line.to}`}</View>
          {line.reason && <View className="ui-history-reason">{line.reason}</View>}
        </View>
      ))}
    </View>
  )
}
