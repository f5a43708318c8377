import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { usePullDown } from '@/hooks/use-pull-down'
import { useRecommendations } from '@/hooks/use-recommendations'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { formatDay } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { recommendationSettings, RecommendedJobs } from '@/ui/recommended-jobs'
import { Loaded } from '@/ui/states/loaded'

const isDay = /^\d{4}-\d{2}-\d{2}$/

/** 职位推荐: what fits, or what one day's digest named; that it was opened is counted. */
export default function RecommendationsPage() {
  const params = useRouter().params
  const day = isDay.test(params.day ?? '') ? params.day : undefined
  const state = useRecommendations(day)
  useShownAgain(() => void state.reload())
  usePullDown(state.reload)
  const opened = useAction(async (on: string) => { await call('POST /api/recommendations/opened', { body: { day: on } }) }, { quiet: true })
  useEffect(() => { if (day) void opened.run(day) }, [day])
  const title = day ? `${formatDay(`${day}T00:00:00+08:00`)}的推荐` : '职位推荐'
  return (
    <Page title={title} columns>
      <View className="ui-wide">
        <Loaded state={state} cards={3}>
          {(list) => (
            <RecommendedJobs list={list} none={day
              ? { title: '这天的推荐已经没有在招的了', note: '职位可能已截止、关闭，或你已标为不感兴趣；看看现在的推荐' }
              : { title: '还没有推荐', note: '在推荐设置里选好想去的城市、行业和职位类别，有合适的职位会出现在这里' }} />
          )}
        </Loaded>
      </View>
      <View className="ui-wide">
        <Card>
          {day && <ListItem title="全部推荐" note="现在符合你意向的职位" onTap={() => openPage('/modules/recommendations/pages/list/index')} />}
          <ListItem title="推荐设置" note="调整城市、行业、类别和薪资，或关闭推送" onTap={() => openPage(recommendationSettings)} />
        </Card>
      </View>
    </Page>
  )
}
