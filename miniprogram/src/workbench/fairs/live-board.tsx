import { View } from '@tarojs/components'
import { serverNow } from '@/api/server-time'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { Figures } from '../parts/figures'
import { fillMinutes } from './fill-minutes'
import { MinuteChart } from './minute-chart'
import { ScanLines } from './scan-lines'
import { ScansCard } from './scans-card'
import type { Live } from './use-live'

const minutesShown = 60

/** The figures of the day: who came, where, how fast, who was turned away and why; below what happened last. */
export function LiveBoard({ fairId, live, onChanged }: { fairId: string; live: Live; onChanged: () => void }) {
  const { counts, trend, scans, conflicts } = live
  return (
    <View className="live">
      <View className="live-wide">
        <Card extra={`${formatTime(counts.at)} 更新`} title="入场">
          <Figures figures={[
            { label: '已报名', count: counts.held }, { label: '已入场', count: counts.admitted, tone: 'ok' }, { label: '在场', count: counts.inside, tone: 'ok' },
            { label: '离场次数', count: counts.left }, { label: '未放行', count: counts.refused, tone: 'wait' }, { label: '离线冲突', count: counts.conflicts, tone: 'bad' },
          ]} />
          <MinuteChart minutes={fillMinutes(trend.minutes, serverNow(), minutesShown)} />
        </Card>
      </View>
      <View className="live-half">
        {conflicts.length > 0 && (
          <Card title="离线检票待核对" extra={<Tag tone="bad">{`${conflicts.length} 条`}</Tag>} note="断网的入口放行后，服务器发现与其他记录不一致。记录都已保留，请核对后决定是否撤销。"><ScanLines scans={conflicts} onChanged={onChanged} /></Card>
        )}
        <ScansCard fairId={fairId} scans={scans} onChanged={onChanged} />
      </View>
      <View className="live-half">
        <Card title="各入口">
          <View className="live-gate ui-note"><View className="live-gate-name">入口</View><View>入场</View><View>离场</View><View>未放行</View></View>
          {counts.gates.map((gate) => <View key={gate.id} className="live-gate"><View className="live-gate-name">{gate.name}</View><View className="ui-strong">{String(gate.entered)}</View><View>{String(gate.left)}</View><View>{String(gate.refused)}</View></View>)}
          {counts.gates.length === 0 && <View className="ui-card-note">还没有入口，请在活动的【检票】里添加。</View>}
        </Card>
        <Card title="未放行的原因">
          {trend.refused.map(({ reason, label, count }) => <View key={reason} className="live-reason"><View>{label}</View><View className="ui-strong">{String(count)}</View></View>)}
          {trend.refused.length === 0 && <View className="ui-card-note">没有被拒绝的扫码。</View>}
        </Card>
      </View>
    </View>
  )
}
