import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Card } from '@/ui/card'
import { Figures } from '@/workbench/parts/figures'
import './push-figures.scss'

export type PushStatistics = ResponseOf<'GET /api/recommendations/statistics'>

/** The last 24 hours of 精准推送: matched, pushed, what became of it, and what WeChat refused and why (R-PUSH-3). */
export function PushFigures({ data }: { data: PushStatistics }) {
  const figures = [
    { label: '匹配', count: data.matched }, { label: '推荐消息', count: data.pushed }, { label: '已发出', count: data.sent }, { label: '已送达', count: data.delivered, tone: 'ok' as const },
    { label: '已打开', count: data.opened, tone: 'ok' as const }, { label: '仅消息箱', count: data.inboxOnly }, { label: '等待发送', count: data.waiting, tone: 'wait' as const }, { label: '发送失败', count: data.failed, tone: 'bad' as const },
  ]
  return (
    <View className="push-figures">
      <Card title="职位推荐 · 最近 24 小时" extra={`${data.students} 名学生 · ${data.openJobs} 个在招职位`}><Figures figures={figures} few /></Card>
      <Card title="职位推荐被微信拒绝的原因">
        {data.refused.length === 0 ? <View className="ui-card-note">最近 24 小时没有被微信拒绝的职位推荐。</View> : data.refused.map(({ code, meaning, next, count }) => (
          <View key={`${code} ${meaning}`} className="push-refused">
            <View className="ui-item-head"><View className="ui-strong">{meaning}</View><View className="push-count">{`${count} 条`}</View></View>
            <View className="ui-mid">{next}</View>
            {code !== undefined && <View className="ui-note">{`微信返回码 ${code}`}</View>}
          </View>
        ))}
      </Card>
    </View>
  )
}
