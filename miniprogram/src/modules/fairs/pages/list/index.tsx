import { View } from '@tarojs/components'
import { useState } from 'react'
import { fairKinds, type FairKind } from '@shared/fairs/fair-kinds'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { FairCard } from '@/ui/fair-card'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { standingOf, windowOf } from '../../parts/standing-of'

const options = Object.entries(fairKinds).map(([value, label]) => ({ value, label }))
const isKind = (value: string | undefined): value is FairKind => value !== undefined && value in fairKinds

/** 招聘会与宣讲会 that are not over, for the reader's school and for all. */
export default function FairsPage() {
  const [kind, setKind] = useState<FairKind>()
  const list = usePaged((cursor) => call('GET /api/fairs', { query: { cursor, kind } }), [kind])
  useShownAgain(() => void list.reload())
  const empty = kind
    ? { title: `现在没有${fairKinds[kind]}`, note: '换一个类型看看，有新活动时会出现在这里', action: { label: '看全部活动', onTap: () => setKind(undefined) } }
    : { title: '现在没有可以参加的活动', note: '学校或单位发布招聘会、宣讲会后会出现在这里', action: { label: '去看职位', onTap: () => openPage('/pages/jobs/index') } }
  return (
    <Page title="招聘会与宣讲会" columns>
      <View className="ui-wide"><Card><ListItem title="我的报名" note="已报名的活动和入场券" onTap={() => openPage('/modules/tickets/pages/list/index')} /></Card></View>
      <View className="ui-wide"><Chips label="活动类型" options={options} chosen={kind ? [kind] : []} max={1} onChange={([value]) => setKind(isKind(value) ? value : undefined)} /></View>
      <View className="ui-wide">
        <ListView grid list={list} keyOf={(fair) => fair.id} empty={empty}>
          {(fair) => (
            <Card>
              <FairCard fair={fair} tag={standingOf(fair)} note={windowOf(fair)} off={fair.status.key === 'cancelled'} testId={`fair-${fair.id}`} onTap={() => openPage(`/modules/fairs/pages/show/index?id=${fair.id}`)} />
            </Card>
          )}
        </ListView>
      </View>
    </Page>
  )
}
