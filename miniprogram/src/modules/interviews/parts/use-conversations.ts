import { useEffect, useState } from 'react'
import type { Side } from '@shared/hall/frames'
import { call } from '@/api/call'
import { usePaged, type Paged } from '@/hooks/use-paged'
import { usePolling } from '@/hooks/use-polling'
import { useShownAgain } from '@/hooks/use-shown-again'
import { applyHallFrame } from './apply-hall-frame'
import type { Conversation } from './conversation'
import type { LinkState } from './hall-link'
import { pollMs } from './poll-ms'
import { useHall } from './use-hall'

/** The hall's list, kept up to date by the socket, by asking while there is none. */
export function useConversations(side: Side): Paged<Conversation> & { link: LinkState; /** What was opened here has been read. */ seen: (id: string) => void } {
  const list = usePaged((cursor) => call('GET /api/hall/conversations', { query: { cursor } }), [])
  const [shown, setShown] = useState<Conversation[]>()
  const read = list.items?.map(({ id, lastSeq, unread, stopped, readSeq }) => `${id}${lastSeq}.${unread}${stopped}${readSeq.theirs}`).join()
  // A newer answer of the server replaces what frames made of the one before.
  useEffect(() => setShown(list.items), [read])
  const link = useHall({
    onFrame: (frame) => {
      if (!shown) return
      const next = applyHallFrame(shown, frame, side)
      if (next) setShown(next)
      else void list.reload()
    },
    onState: (state) => { if (state === 'live') void list.reload() },
  })
  useShownAgain(() => void list.reload())
  usePolling(link !== 'live', list.reload, pollMs)
  return { ...list, items: list.items && (shown ?? list.items), link, seen: (id) => setShown((before) => before?.map((one) => (one.id === id ? { ...one, unread: 0 } : one))) }
}
