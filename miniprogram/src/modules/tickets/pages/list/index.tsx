import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { keptTickets } from '@/api/kept-tickets'
import { serverNow } from '@/api/server-time'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { FairCard } from '@/ui/fair-card'
import { KeptTickets } from '@/ui/kept-tickets'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { itemTag } from '../../parts/item-tag'

/** 我的报名: every event registered for, the last first. */
export default function TicketsPage() {
  const list = usePaged((cursor) => call('GET /api/tickets/mine', { query: { cursor } }), [])
  useShownAgain(() => void list.reload())
  const offline = list.error?.id === 'network_error' && keptTickets.list(serverNow()).length > 0
  return (
    <Page title="我的报名" columns>
      {offline && <View className="ui-wide"><KeptTickets /></View>}
      <View className="ui-wide">
        <ListView grid list={list} keyOf={(item) => item.id}
          empty={{ title: '还没有报名', note: '报名招聘会、宣讲会后，入场券在这里', action: { label: '看看有哪些活动', onTap: () => openPage('/modules/fairs/pages/list/index') } }}>
          {(item) => {
            const tag = itemTag(item, serverNow())
            return (
              <Card>
                <FairCard fair={item.fair} tag={tag} off={tag.tone === 'off' || tag.tone === 'bad'} note={item.fair.organiser.name} testId={`ticket-${item.id}`} onTap={() => openPage(`/modules/tickets/pages/show/index?id=${item.id}`)} />
              </Card>
            )
          }}
        </ListView>
      </View>
      <View className="ui-wide">
        <Card>
          <ListItem title="招聘会与宣讲会" note="还可以报名的活动" onTap={() => openPage('/modules/fairs/pages/list/index')} />
          <ListItem title="我见过的单位" note="在展位扫过你入场码的单位" onTap={() => openPage('/modules/tickets/pages/visits/index')} />
        </Card>
      </View>
    </Page>
  )
}
