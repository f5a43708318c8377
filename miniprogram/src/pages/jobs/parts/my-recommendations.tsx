import { View } from '@tarojs/components'
import { usePullDown } from '@/hooks/use-pull-down'
import { useRecommendations } from '@/hooks/use-recommendations'
import { useShownAgain } from '@/hooks/use-shown-again'
import { RecommendedJobs } from '@/ui/recommended-jobs'
import { Loaded } from '@/ui/states/loaded'

/** 推荐: what fits by the reader's own settings. */
export function MyRecommendations() {
  const state = useRecommendations()
  useShownAgain(() => void state.reload())
  usePullDown(state.reload)
  return (
    <View>
      <Loaded state={state} cards={3}>
        {(list) => <RecommendedJobs list={list} none={{ title: '还没有推荐', note: '在推荐设置里选好想去的城市、行业和职位类别，有合适的职位会出现在这里，并由公众号通知你' }} />}
      </Loaded>
    </View>
  )
}
