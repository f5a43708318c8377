import { View } from '@tarojs/components'
import { useRecommendations } from '@/hooks/use-recommendations'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { JobCard } from '@/ui/job-card'
import { openPage } from '@/ui/open-page'
import { recommendationSettings } from '@/ui/recommended-jobs'
import { Skeleton } from '@/ui/states/skeleton'
import './recommended-card.scss'

const shown = 3

/** 为你推荐: the best three with why they fit, and the way to all. */
export function RecommendedCard() {
  const { data, error, reload } = useRecommendations()
  useShownAgain(() => void reload())
  if (!data) return error ? <Card title="为你推荐" note={`${error.message}，${error.next}`}><View className="ui-buttons"><Button kind="line" small onTap={() => void reload()}>重试</Button></View></Card> : <Skeleton cards={1} />
  const jobs = data.items.slice(0, shown)
  const settings = <Tap className="recommended-settings" label="推荐设置" onTap={() => openPage(recommendationSettings)}>按你的推荐设置 ›</Tap>
  const more = data.items.length > shown
  return (
    <Card title="为你推荐" extra={settings} note={jobs.length === 0 ? (data.updating ? '正在按你的设置匹配职位' : '选好想去的城市、行业和职位类别，合适的职位会出现在这里') : undefined}>
      {jobs.length > 0 && <View className="recommended">{jobs.map((item) => <JobCard key={item.job.id} job={item.job} fit={item} state={item.applied ? { label: '已投递', tone: 'ok' } : undefined} />)}</View>}
      <View className="ui-buttons">
        {jobs.length > 0
          ? <Button kind="line" small onTap={() => openPage('/modules/recommendations/pages/list/index')}>{more ? `查看全部 ${data.items.length} 个推荐` : '查看推荐'}</Button>
          : <Button kind="line" small onTap={() => openPage(recommendationSettings)}>推荐设置</Button>}
      </View>
    </Card>
  )
}
