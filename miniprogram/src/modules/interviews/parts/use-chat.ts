import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { usePolling } from '@/hooks/use-polling'
import { useVisible } from '@/hooks/use-visible'
import { openChatStore, type ChatNow, type ChatStore } from './chat-store'
import type { OpenConversation } from './conversation'
import { hall } from './hall'
import type { LinkState } from './hall-link'
import { heldUpTo } from './message-log'
import { pollMs } from './poll-ms'
import { useHall } from './use-hall'

export interface Chat extends Pick<ChatStore, 'send' | 'retry' | 'discard' | 'loadEarlier' | 'fill'> { now: ChatNow; link: LinkState }

/** One conversation while it is on the screen: messages as they come, read as they are seen. */
export function useChat(conversation: OpenConversation): Chat {
  const { id } = conversation
  const store = useMemo(() => openChatStore({
    conversation, random: Math.random, now: serverNow,
    roads: {
      page: (query) => call('GET /api/hall/conversations/:id/messages', { params: { id }, query }),
      post: (body) => call('POST /api/hall/conversations/:id/messages', { params: { id }, body }),
      read: (seq) => call('POST /api/hall/conversations/:id/read', { params: { id }, body: { seq } }),
      frame: hall.send,
    },
  }), [id])
  const now = useSyncExternalStore(store.subscribe, store.read)
  const link = useHall({
    onFrame: store.onFrame, marks: () => (store.read().loaded ? [store.mark()] : []),
    // The line opened while the first page was on its way: what came in between is in neither.
    onState: (state) => { if (state === 'live' && !store.read().loaded) void store.fill() },
  })
  useEffect(() => { void store.fill(); return store.close }, [store])
  usePolling(link !== 'live', store.fill, pollMs)
  const visible = useVisible()
  const last = heldUpTo(now.log)
  useEffect(() => { if (visible && now.loaded) store.markRead() }, [visible, last, now.loaded])
  return { now, link, send: store.send, retry: store.retry, discard: store.discard, loadEarlier: store.loadEarlier, fill: store.fill }
}
