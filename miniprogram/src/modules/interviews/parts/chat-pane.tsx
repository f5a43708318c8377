import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { useLoad } from '@/hooks/use-load'
import { Loaded } from '@/ui/states/loaded'
import { openTarget, type ChatTarget } from './chat-target'
import { ChatView } from './chat-view'
import type { OpenConversation } from './conversation'

/** Opens a conversation and shows it; a stranger reads why not. `head`: who it is, above the messages, where the page's title does not say it. */
export function ChatPane({ target, head, onOpen }: { target: ChatTarget; head?: (conversation: OpenConversation) => ReactNode; onOpen: (conversation: OpenConversation) => void }) {
  const state = useLoad(() => openTarget(target), [])
  const { data } = state
  useEffect(() => { if (data) onOpen(data) }, [data?.id])
  return (
    <View className="chat-pane">
      <Loaded state={state}>{(conversation) => <>{head?.(conversation)}<ChatView key={conversation.id} conversation={conversation} /></>}</Loaded>
    </View>
  )
}
