import type { ServerFrame, Side } from '@shared/hall/frames'
import type { Conversation } from './conversation'

/**
 * The list after a frame: the last words, what is unread, how far each side has read. Undefined when it speaks of a conversation that is not in the list:
 * then the list is read again.
 */
export function applyHallFrame(items: readonly Conversation[], frame: ServerFrame, mine: Side): Conversation[] | undefined {
  const about = frame.t === 'message' || frame.t === 'sent' ? frame.message.conversationId : frame.t === 'read' || frame.t === 'stopped' ? frame.conversationId : undefined
  if (about === undefined) return [...items]
  const found = items.find(({ id }) => id === about)
  if (!found) return undefined
  const changed = change(found, frame, mine)
  if (changed === found) return [...items]
  const rest = items.filter(({ id }) => id !== about)
  // Who spoke last stands first; being read moves nobody.
  return changed.lastSeq > found.lastSeq ? [changed, ...rest] : items.map((one) => (one.id === about ? changed : one))
}

function change(item: Conversation, frame: ServerFrame, mine: Side): Conversation {
  if (frame.t === 'message' || frame.t === 'sent') {
    const { message } = frame
    if (message.seq <= item.lastSeq) return item
    return { ...item, last: message, lastSeq: message.seq, lastAt: message.at, unread: message.side === mine ? item.unread : item.unread + 1 }
  }
  if (frame.t === 'stopped') return { ...item, stopped: true }
  if (frame.t !== 'read') return item
  if (frame.side !== mine) return { ...item, readSeq: { ...item.readSeq, theirs: Math.max(item.readSeq.theirs, frame.seq) } }
  return { ...item, readSeq: { ...item.readSeq, mine: Math.max(item.readSeq.mine, frame.seq) }, unread: frame.seq >= item.lastSeq ? 0 : item.unread }
}
