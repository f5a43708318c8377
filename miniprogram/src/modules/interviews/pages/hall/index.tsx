import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { isWide } from '@/platform/is-wide'
import { keepQuery } from '@/platform/keep-query'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { CallBanner } from '../../parts/call-banner'
import { ChatHead } from '../../parts/chat-head'
import { ChatPane } from '../../parts/chat-pane'
import { targetKey, targetOf, type ChatTarget } from '../../parts/chat-target'
import type { OpenConversation } from '../../parts/conversation'
import { ConversationLine } from '../../parts/conversation-line'
import { interviewPages } from '../../parts/interview-pages'
import { Partners } from '../../parts/partners'
import { useConversations } from '../../parts/use-conversations'
import './index.scss'

const title = '洽谈面试大厅'

/** 洽谈面试大厅: employers on the left, the talk on the right; on a phone one of the two. */
export default function HallPage() {
  const { id, about, with: whom } = useRouter().params
  const wide = isWide()
  const [target, setTarget] = useState(targetOf({ id, about, with: whom }))
  const [partner, setPartner] = useState<string>()
  const alone = !wide && target !== undefined
  const onOpen = (conversation: OpenConversation) => {
    setPartner(conversation.partner.name)
    keepQuery('id', conversation.id)
    keepQuery('about', undefined)
    keepQuery('with', undefined)
  }
  const choose = (next: ChatTarget) => {
    if (wide) setTarget(next)
    else openPage('id' in next ? interviewPages.chat(next.id) : interviewPages.chatAbout(next.about, next.with))
  }
  return (
    <Page title={alone ? partner ?? title : title} fill>
      <CallBanner className="hall-banner" />
      <View className="hall">
        {!alone && <HallList chosen={target && 'id' in target ? target.id : undefined} wide={wide} onChoose={choose} />}
        {target
          ? <ChatPane key={targetKey(target)} target={target} head={wide ? (conversation) => <ChatHead conversation={conversation} /> : undefined} onOpen={(conversation) => { onOpen(conversation); if (wide) setTarget({ id: conversation.id }) }} />
          : wide && <View className="hall-nothing">从左侧选择单位开始交谈</View>}
      </View>
    </Page>
  )
}

function HallList({ chosen, wide, onChoose }: { chosen: string | undefined; wide: boolean; onChoose: (target: ChatTarget) => void }) {
  const list = useConversations('student')
  const unknown = chosen !== undefined && list.items !== undefined && !list.items.some(({ id }) => id === chosen)
  // A conversation that has just been made.
  useEffect(() => { if (unknown) void list.reload() }, [chosen])
  return (
    <View className="hall-list">
      <ListView list={list} keyOf={(item) => item.id}
        empty={{ title: '还没有对话', note: '投递职位、收到职位邀请或面试邀请后，可以在这里和单位交谈', action: { label: '去看职位', onTap: () => void Taro.switchTab({ url: '/pages/jobs/index' }) } }}>
        {(item) => <ConversationLine conversation={item} on={wide && item.id === chosen} onTap={() => { list.seen(item.id); onChoose({ id: item.id }) }} />}
      </ListView>
      <Partners onTap={(employerId) => onChoose({ about: 'employer', with: employerId })} />
    </View>
  )
}
