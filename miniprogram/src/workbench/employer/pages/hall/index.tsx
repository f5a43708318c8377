import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { CallBanner } from '@/modules/interviews/parts/call-banner'
import { ChatHead } from '@/modules/interviews/parts/chat-head'
import { ChatPane } from '@/modules/interviews/parts/chat-pane'
import { targetKey, targetOf, type ChatTarget } from '@/modules/interviews/parts/chat-target'
import { lastWords } from '@/modules/interviews/parts/conversation-line'
import { useConversations } from '@/modules/interviews/parts/use-conversations'
import { keepQuery } from '@/platform/keep-query'
import { Badge } from '@/ui/badge'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { deskPages } from '../../parts/desk-pages'
import { EmployerDesk } from '../../parts/employer-desk'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

/** 洽谈面试大厅 of the unit: students on the left, the talk on the right; colleagues share the conversations (R-INT-2). */
export default function EmployerHallPage() {
  const { id, about, with: whom } = useRouter().params
  const waiting = useWaiting()
  const [target, setTarget] = useState(targetOf({ id, about, with: whom }))
  const list = useConversations('employer')
  const chosen = target && 'id' in target ? target.id : undefined
  const show = (next: ChatTarget | undefined) => {
    setTarget(next)
    keepQuery('id', next && 'id' in next ? next.id : undefined)
    keepQuery('about', undefined)
    keepQuery('with', undefined)
  }
  const onOpen = (opened: string) => {
    if (opened !== chosen) show({ id: opened })
    if (!list.items?.some((item) => item.id === opened)) void list.reload()
  }
  return (
    <EmployerDesk title="洽谈面试大厅" waiting={waiting} tools={<CallBanner />} onCloseRecord={() => show(undefined)}
      record={target && <View className="desk-chat"><ChatPane key={targetKey(target)} target={target} head={(conversation) => <ChatHead conversation={conversation} />} onOpen={(conversation) => onOpen(conversation.id)} /></View>}>
      <ListView list={list} keyOf={(item) => item.id}
        empty={{ title: '还没有对话', note: '学生投递、应邀或受邀面试后，可以在这里交谈。从应聘者或面试中选择【和学生交谈】', action: { label: '查看应聘者', onTap: () => void Taro.redirectTo({ url: deskPages.applicants }) } }}>
        {(item) => (
          <View>
            <DeskItem title={item.partner.name} note={lastWords(item)} small={[item.partner.detail, item.last && formatTime(item.lastAt)].filter(Boolean).join(' · ')} extra={<Badge count={item.unread} />} on={item.id === chosen}
              onTap={() => { list.seen(item.id); show({ id: item.id }) }} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
