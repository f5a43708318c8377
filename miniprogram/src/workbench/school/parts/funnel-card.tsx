import { View } from '@tarojs/components'
import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { funnel } from './funnel'
import './funnel-card.scss'

/** How far source information has come, from roster to approval. */
export function FunnelCard({ counts }: { counts: Record<string, number> }) {
  return (
    <Card title="生源信息进度" extra="按名单内全部学生">
      {funnel(counts).map((step) => (
        <View key={step.key} className="funnel-step">
          <View className="funnel-label">{step.label}</View>
          <View className="funnel-rail"><View className={`funnel-bar funnel-bar--${step.key}`} style={{ width: `${step.percent}%` }} /></View>
          <View className="funnel-count"><View className="ui-strong">{String(step.count)}</View><View className="ui-note">{`${step.percent}%`}</View></View>
        </View>
      ))}
      <View className="funnel-states">
        {Object.entries(sourceInfoWorkflow.states).map(([key, state]) => <Tag key={key} tone={state.tone}>{`${state.label} ${counts[key] ?? 0}`}</Tag>)}
      </View>
    </Card>
  )
}
