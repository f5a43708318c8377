import { Button } from '@/ui/button'
import { View } from '@tarojs/components'
import { Notice } from '@/ui/notice'
import { openPage } from '@/ui/open-page'
import { RebuildBar } from '@/ui/recommended-jobs/rebuild-bar'
import type { Settings } from './wishes'

/** How many jobs fit what is saved, once they have been matched. */
export function MatchResult({ settings }: { settings: Settings }) {
  const { updating, matches, more } = settings
  if (updating) return <RebuildBar done={0} total={0} />
  if (matches === undefined) return null
  if (matches === 0) return <Notice>现在没有符合的职位。可以多选几个职位类别或城市，或降低最低月薪。</Notice>
  return (
    <Notice tone="ok">
      <View>{`现在有 ${matches} 个职位符合${more ? '，另有更多未列出' : ''}`}</View>
      <View className="ui-buttons"><Button kind="line" small onTap={() => openPage('/modules/recommendations/pages/list/index')}>看看有哪些</Button></View>
    </Notice>
  )
}
