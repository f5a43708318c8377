import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { ListView } from '@/ui/list-view'
import { Page } from '@/ui/page'
import { InvitationItem } from '../../parts/invitation-item'

/** 线上签约: every invitation received; what can be answered shows its time left, the rest says why it can only be read. */
export default function InvitationsPage() {
  const list = usePaged((cursor) => call('GET /api/signing/invitations', { query: { cursor } }), [])
  useShownAgain(() => void list.reload())
  return (
    <Page title="线上签约">
      <ListView list={list} keyOf={(item) => item.id} empty={{ title: '还没有签约邀请', note: '单位向你发出邀请后会出现在这里，并由公众号通知你。已谈好的单位没有发来？请单位用你的学校、学号和姓名发出邀请' }}>
        {(item) => (
          <InvitationItem item={item} onEnd={() => void list.reload()}
            onOpen={() => void Taro.navigateTo({ url: `/modules/signing/pages/invitation/index?id=${item.id}` })} />
        )}
      </ListView>
    </Page>
  )
}
