import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Tap } from '@/platform/tap'
import { formatDay } from '@/ui/format-time'
import { JobCard } from '@/ui/job-card'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { closedWord } from '../../parts/favourite'
import { SelectionFoot } from '../../parts/selection-foot'
import { useSelection } from '../../parts/use-selection'
import '../../parts/favourites-bar.scss'

/** 职位收藏夹: the last added first; several at once can be applied for or taken out. */
export default function FavouritesPage() {
  const list = usePaged((cursor) => call('GET /api/favourites', { query: { cursor } }), [])
  const selection = useSelection()
  useShownAgain(() => { if (!selection.on) void list.reload() })
  const items = list.items ?? []
  const chosen = items.filter((item) => selection.chosen.includes(item.job.id))
  const all = items.length > 0 && chosen.length === items.length
  const done = () => { selection.end(); void list.reload() }
  return (
    <Page title="职位收藏夹" columns foot={selection.on ? <SelectionFoot chosen={chosen} onDone={done} /> : undefined}>
      <View className="ui-wide">
        {items.length > 0 && (
          <View className="favourites-bar">
            <View className="ui-mid">{selection.on ? `已选 ${chosen.length} 个` : list.more ? '' : `共 ${items.length} 个`}</View>
            {selection.on
              ? <View className="favourites-taps"><Tap className="favourites-tap" onTap={() => selection.setAll(all ? [] : items.map((item) => item.job.id))}>{all ? '全不选' : '全选'}</Tap><Tap className="favourites-tap" onTap={selection.end}>完成</Tap></View>
              : <Tap className="favourites-tap" onTap={selection.begin}>批量管理</Tap>}
          </View>
        )}
        <ListView grid list={list} keyOf={(item) => item.job.id}
          empty={{ title: '还没有收藏的职位', note: '在职位页点“收藏”，之后可以在这里比较、批量投递', action: { label: '去看职位', onTap: () => openPage('/pages/jobs/index') } }}>
          {(item) => (
            <JobCard job={item.job} closed={closedWord(item)} state={item.application?.status} note={item.state === 'open' ? `${formatDay(item.job.deadline)}截止` : undefined}
              chosen={selection.on ? selection.chosen.includes(item.job.id) : undefined} onTap={selection.on ? () => selection.toggle(item.job.id) : undefined} />
          )}
        </ListView>
      </View>
    </Page>
  )
}
