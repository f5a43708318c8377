import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageKinds, type MessageKind } from '@shared/messages/kinds'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { useUnreadBadge } from '@/hooks/use-unread-badge'
import { Tap } from '@/platform/tap'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { toast } from '@/ui/toast'
import { KindFilter } from './kind-filter'
import { MessageCard, type Message } from './message-card'
import './inbox.scss'

/** The inbox (R-MSG-1): unread counts by kind, newest first; opening one marks it read and leads to its page. */
export function Inbox() {
  const [kind, setKind] = useState<MessageKind>()
  const list = usePaged((cursor) => call('GET /api/messages', { query: { cursor, kind } }), [kind])
  const unread = useLoad(() => call('GET /api/messages/unread'), [])
  const badge = useUnreadBadge(true)
  const renew = () => { void list.reload(); void unread.reload() }
  useShownAgain(renew)
  const open = useAction(async (message: Message) => {
    // The page opens at once; an unmarked message is only unread a little longer.
    openPage(message.path)
    if (!message.readAt) await call('POST /api/messages/:id/read', { params: { id: message.id } })
  }, { quiet: true })
  const readAll = useAction(async () => {
    const { marked } = await call('POST /api/messages/read-all')
    toast(marked > 0 ? `已将 ${marked} 条标为已读` : '没有未读消息')
    renew()
    badge()
  })
  const empty = kind
    ? { title: `没有${messageKinds[kind].label}消息`, note: '换一个类别看看' }
    : { title: '还没有消息', note: '签约邀请、审核结果和协议修改会出现在这里，并由公众号通知你' }
  return (
    <>
      <KindFilter kind={kind} unread={unread.data} onPick={setKind} />
      {unread.data !== undefined && unread.data.total > 0 && (
        <View className="inbox-bar"><View className="ui-mid">{`${unread.data.total} 条未读`}</View><Tap className="inbox-all" disabled={readAll.busy} onTap={() => void readAll.run()}>全部已读</Tap></View>
      )}
      <ListView list={list} keyOf={(message) => message.id} empty={empty}>
        {(message) => <MessageCard message={message} onTap={() => void open.run(message)} />}
      </ListView>
    </>
  )
}
