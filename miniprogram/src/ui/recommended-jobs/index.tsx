import { View } from '@tarojs/components'
import type { Recommendations } from '@/hooks/use-recommendations'
import { Notice } from '../notice'
import { openPage } from '../open-page'
import { Empty } from '../states/empty'
import { RebuildBar } from './rebuild-bar'
import { RecommendedJob } from './recommended-job'
import '../list-view/index.scss'
import './index.scss'

export const recommendationSettings = '/modules/recommendations/pages/settings/index'

/** The jobs that fit, best first; says how far it is while they are being matched anew. `none`: what it means that there are none. */
export function RecommendedJobs({ list, none }: { list: Recommendations; none: { title: string; note: string } }) {
  const { items, updating, enabled } = list
  return (
    <View>
      {updating && <RebuildBar {...updating} />}
      {!enabled && <View className="ui-list-note"><Notice tone="info">职位推送已关闭，列表照常更新；可以在推荐设置里打开</Notice></View>}
      {items.length === 0 && !updating && <Empty {...none} action={{ label: '推荐设置', onTap: () => openPage(recommendationSettings) }} />}
      {items.length > 0 && (
        <View className="ui-grid">
          {items.map((item) => <RecommendedJob key={item.job.id} item={item} />)}
          <View className="ui-list-foot"><View className="ui-list-end">没有更多了</View></View>
        </View>
      )}
    </View>
  )
}
